using TextLint.Analysis.Checks;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Checks;

public class PatternCheckTests
{
    private static PatternCheck Check(string pattern) => new() { Pattern = new LinearPattern(pattern) };

    [Theory]
    [InlineData("Er sah [|zwei Häuser|] und [|drei Häuser|]. Dann [|vier Häuser|].")]
    [InlineData("Er sah zwei.\nHäuser sah er.")]
    public void Every_match_within_a_sentence_is_found(string text) => Check(@"(?:zwei|drei|vier) Häuser").ShouldFind(text);

    [Fact]
    public void A_flag_group_leaves_the_context_out() => Check(@"\d(?<flag>,)\d\d Uhr").ShouldFind("Um 10[|,|]30 Uhr und 10,30 Euro.");

    [Theory]
    [InlineData("Er kam[|  |]an.[|  |]Gut.")]
    public void A_match_may_run_over_sentence_ends_within_a_block(string text) =>
        new PatternCheck { Pattern = new LinearPattern(" {2,}"), Within = PatternUnit.Block }.ShouldFind(text);

    [Fact]
    public void Anchors_are_the_ends_of_the_sentence() => Check(@"^\w+").ShouldFind("[|Er|] kam. [|Sie|] ging.");

    [Fact]
    public void Several_patterns_report_in_reading_order() =>
        new PatternCheck { Patterns = [new LinearPattern("Hof"), new LinearPattern("Haus")] }.ShouldFind("Ein [|Haus|] am [|Hof|].");

    [Fact]
    public void Case_can_be_ignored() => new PatternCheck { Pattern = new LinearPattern("haus"), IgnoreCase = true }.ShouldFind("Ein [|Haus|], ein [|HAUS|].");

    [Fact]
    public void An_exception_excuses_what_it_overlaps() =>
        new PatternCheck { Pattern = new LinearPattern(@"\d+"), Except = [new LinearPattern(@"\d+ Euro")] }.ShouldFind("Es sind [|12|] Leute und 30 Euro.");

    [Fact]
    public void The_replacement_can_use_groups() =>
        new PatternCheck { Pattern = new LinearPattern(@"(\d+)(?<flag>,(?<rest>\d\d)) Uhr"), Replace = ".${rest}" }.Fix("Um 10,30 Uhr.").ShouldBe("Um 10.30 Uhr.");

    [Fact]
    public void An_empty_replacement_deletes() => new PatternCheck { Pattern = new LinearPattern(" +(?<flag>,)"), Replace = "" }.Fix("Er ,sie.").ShouldBe("Er sie.");

    [Fact]
    public void A_message_can_name_groups() => Check(@"(?<count>\d+) Euro").Argument("Es sind 12 Euro.", "count").ShouldBe("12");

    [Fact]
    public void The_words_of_a_bad_pattern_stand_at_its_index()
    {
        var check = new PatternCheck { Patterns = [new LinearPattern("a"), new LinearPattern("(b")] };

        var problem = check.Validate().ShouldHaveSingleItem();

        problem.Index.ShouldBe(1);
        problem.Error.ShouldBe(RuleFileError.InvalidPattern);
    }

    [Theory]
    [InlineData(@"(?<hour>\d+),(\d\d)", "${hour}.$1")]
    [InlineData(@"(?<hour>\d+),(\d\d)", "$$5 ${hour}")]
    public void A_replacement_may_name_its_groups(string pattern, string replacement) =>
        new PatternCheck { Pattern = new LinearPattern(pattern), Replace = replacement }.Validate().ShouldBeEmpty();

    [Theory]
    [InlineData("${hours}", "${hours}")]
    [InlineData("${hour} $7", "$7")]
    public void A_replacement_that_names_a_group_that_is_not_there_is_refused(string replacement, string detail)
    {
        var problem = new PatternCheck { Pattern = new LinearPattern(@"(?<hour>\d+) Uhr"), Replace = replacement }.Validate().ShouldHaveSingleItem();

        problem.Option.ShouldBe("Replace");
        problem.Error.ShouldBe(RuleFileError.UnknownPlaceholder);
        problem.Detail.ShouldBe(detail);
    }

    [Fact]
    public void A_block_longer_than_the_limit_is_cut_at_a_token()
    {
        var text = string.Join(' ', Enumerable.Repeat("Wort", 5_000));

        Trial.Find(new PatternCheck { Pattern = new LinearPattern("Wort"), Within = PatternUnit.Block }, Trial.Read(text)).Length.ShouldBe(5_000);
    }

    [Fact]
    public void A_fix_is_not_offered_where_something_hidden_would_go_with_it() =>
        new PatternCheck { Pattern = new LinearPattern("eigentlich"), Replace = "" }.Fix("Das ist eigent\u00ADlich gut.").ShouldBe("Das ist eigent\u00ADlich gut.");
}
