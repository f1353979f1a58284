using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Rules;

public class HostileRuleFileTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void A_file_nested_ten_thousand_deep_is_a_problem_and_no_crash(string opening)
    {
        var text = "id: " + string.Concat(Enumerable.Repeat(opening, 10_000));

        RuleText.Load(text).Problems.ShouldHaveSingleItem().Error.ShouldBeOneOf(RuleFileError.TooDeep, RuleFileError.NoYaml);
    }

    [Fact]
    public void Depth_is_told_where_it_is_exceeded()
    {
        var text = "id: " + new string('[', 100) + new string(']', 100);

        var problem = RuleText.Load(text).Problems.ShouldHaveSingleItem();

        problem.Error.ShouldBe(RuleFileError.TooDeep);
        problem.Span.Start.ShouldBe("id: ".Length + 63);
    }

    [Fact]
    public void A_file_of_a_megabyte_is_not_read() =>
        RuleText.Load(new string('a', 1 << 20)).Problems.ShouldHaveSingleItem().Error.ShouldBe(RuleFileError.TooLarge);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n# nothing\n")]
    [InlineData("\0")]
    [InlineData("%YAML 9.9\n---\n")]
    [InlineData("a: *unknown")]
    [InlineData("&a [*a, *a]")]
    [InlineData("\t- x")]
    [InlineData("id: \"\\uD800\"")]
    [InlineData("'")]
    [InlineData("? [a]\n: b")]
    [InlineData("text")]
    [InlineData("check: { term: { words: [*a] } }")]
    public void A_file_that_is_no_rule_is_a_problem(string text)
    {
        var loaded = RuleText.Load(text);

        loaded.Rules.ShouldBeEmpty();
        loaded.Problems.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(": ")]
    [InlineData(" #")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("!t ")]
    [InlineData("|\n")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("? ")]
    [InlineData("- ")]
    [InlineData("%")]
    [InlineData("\0")]
    [InlineData("\u0085")]
    [InlineData("\uFEFF")]
    [InlineData("\uD83D")]
    [InlineData("---\n")]
    public void Wherever_a_sign_is_slipped_in_reading_does_not_throw(string sign)
    {
        for (var at = 0; at <= RuleText.Whole.Length; at += 7) ShouldBeReadOrRefused(RuleText.Whole.Insert(at, sign));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(40)]
    public void Wherever_a_piece_is_lost_reading_does_not_throw(int length)
    {
        for (var at = 0; at + length <= RuleText.Whole.Length; at += 7) ShouldBeReadOrRefused(RuleText.Whole.Remove(at, length));
    }

    private static void ShouldBeReadOrRefused(string text)
    {
        var loaded = RuleText.Load(text);
        (loaded.Rules.Length == 1).ShouldBe(loaded.Problems.IsEmpty, text);
        loaded.Problems.ShouldAllBe(problem => problem.Span.End <= text.Length);
    }
}
