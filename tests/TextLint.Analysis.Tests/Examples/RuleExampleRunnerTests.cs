using TextLint.Analysis.Checks;
using TextLint.Analysis.Examples;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Examples;

public class RuleExampleRunnerTests
{
    private static readonly RuleExampleRunner Runner = new(new LanguagePacks([]), [new PlainTextParser()]);

    [Theory]
    [InlineData("Das ist [|quasi|] gut.")]
    [InlineData("Das ist [|quasi|] und [|quasi|] gut.")]
    [InlineData("Das ist gut.")]
    public void An_example_that_shows_what_it_claims_is_no_failure(string text) => Actual(text).ShouldBeNull();

    [Theory]
    [InlineData("Das ist quasi gut.", "Das ist [|quasi|] gut.")]
    [InlineData("Das [|ist|] quasi gut.", "Das ist [|quasi|] gut.")]
    [InlineData("Das ist [|quasi|] und quasi gut.", "Das ist [|quasi|] und [|quasi|] gut.")]
    [InlineData("Das ist [|quasi gut|].", "Das ist [|quasi|] gut.")]
    [InlineData("Das ist [|gut|].", "Das ist gut.")]
    public void Other_spans_than_the_marked_ones_are_a_failure(string text, string actual) => Actual(text).ShouldBe(actual);

    [Theory]
    [InlineData("Das ist [|quasi|] gut.", "Das ist gut.", null)]
    [InlineData("Das ist [|quasi|] gut.", "Das ist  gut.", "Das ist gut.")]
    [InlineData("Das ist [|quasi|] und [|quasi|] gut.", "Das ist und gut.", null)]
    public void The_fixes_give_what_is_promised(string text, string promised, string? actual) => Actual(text, promised).ShouldBe(actual);

    [Fact]
    public void A_fixed_text_that_is_not_clean_is_a_failure()
    {
        var rule = RuleWith(new SubstitutionCheck { Swap = [new("gut", "wirklich quasi"), new("quasi", "gut")] });
        var example = new RuleExample(RuleExampleKind.Flagged, "Das ist [|gut|].") { Fixed = "Das ist wirklich quasi." };

        Runner.Run(rule, example)!.Actual.ShouldBe("Das ist wirklich [|quasi|].");
    }

    [Theory]
    [InlineData(BlockKind.Caption, "Das ist [|quasi|] gut.")]
    [InlineData(BlockKind.Paragraph, "Das ist quasi gut.")]
    public void The_text_is_a_block_of_the_kind_that_the_example_names(BlockKind kind, string actual)
    {
        var rule = RuleWith(new TermCheck { Words = ["quasi"] }) with { Scope = Scope.Of([BlockKind.Caption], Region.None) };

        Runner.Run(rule, new RuleExample(RuleExampleKind.Flagged, "[|Das|] ist quasi gut.") { In = kind })!.Actual.ShouldBe(actual);
    }

    [Fact]
    public void A_rule_that_is_off_by_default_is_run_all_the_same() =>
        Runner.Run(RuleWith(new TermCheck { Words = ["quasi"] }) with { Enabled = false }, new RuleExample(RuleExampleKind.Flagged, "Das ist [|quasi|] gut.")).ShouldBeNull();

    [Fact]
    public void A_check_that_throws_fails_its_example() =>
        Runner.Run(RuleWith(new ThrowingCheck()), new RuleExample(RuleExampleKind.Clean, "Das ist gut."))!.Actual.ShouldContain("out of order");

    [Fact]
    public void A_failure_is_a_problem_at_the_place_of_the_example()
    {
        const string File = "- clean: 'Das ist quasi gut.'";
        var example = new RuleExample(RuleExampleKind.Clean, "Das ist quasi gut.") { Span = new(9, 20) };

        var problem = Runner.Run(RuleWith(new TermCheck { Words = ["quasi"] }), example)!.In(new RuleFile("a.yaml", File));

        (problem.File, problem.Span, problem.Lines.Start.Character, problem.Error).ShouldBe(("a.yaml", example.Span, 9, RuleFileError.ExampleFails));
    }

    private static string? Actual(string text, string? promised = null)
    {
        var kind = text.Contains("[|", StringComparison.Ordinal) ? RuleExampleKind.Flagged : RuleExampleKind.Clean;
        return Runner.Run(RuleWith(new TermCheck { Words = ["quasi"], Delete = true }), new RuleExample(kind, text) { Fixed = promised })?.Actual;
    }

    private static Rule RuleWith(Check check) => new()
    {
        Id = "TL6012",
        Name = "filler-word",
        Category = "style",
        Title = new("Filler word"),
        Message = new("The word “{match}” can go."),
        Why = new("It says nothing."),
        Instead = new("Delete it."),
        Check = check,
    };

    private sealed class ThrowingCheck : SentenceCheck
    {
        public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model) => throw new InvalidOperationException("out of order");
    }
}
