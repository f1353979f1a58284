using System.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Testing;

namespace TextLint.Reporting.Tests;

public class RuleDocumentationTests
{
    private static readonly Rule Filler = ReportSample.Filler with
    {
        File = "de/style/TL6012-filler-word.yaml",
        Enabled = false,
        Scope = Scope.Of([BlockKind.Lead, BlockKind.Paragraph], Region.Quotation),
        Check = new TermCheck { Words = ["eigentlich", "so `quasi`"], Delete = true },
    };

    [Fact]
    public Task The_page_of_a_rule_reads_as_follows() => Verifier.Verify(
        RulePage.Markdown(Filler, [new RuleMeasurement("TL6012", "news", 20, 19, 30, 10_000), new RuleMeasurement("TL1003", "news", 1, 1, 1, 1)], BuiltIn.Wording("en")),
        "md");

    [Theory]
    [InlineData("\n### term\n\nListed words and phrases")]
    [InlineData("\n| `ignoreCase` | `true`, `false` | Whether capitals")]
    [InlineData("\n| `words` | list (text) | The words and phrases.")]
    [InlineData("\n| `swap` | map | What is found")]
    public void The_kinds_of_check_are_told_by_their_doc_comments(string told)
    {
        Readme("").ShouldContain(told);
    }

    [Fact]
    public void A_page_lies_beside_its_rule_file()
    {
        RulePage.PathOf(Filler).ShouldBe("de/style/TL6012-filler-word.md");
    }

    [Fact]
    public void What_is_written_by_hand_stays_in_the_readme()
    {
        var readme = Readme("# Rules\n\n<!-- rules -->\n(overtaken)\n<!-- /rules -->\n\nHow to write one.\n");

        readme.ShouldStartWith("# Rules\n\n<!-- rules -->\n## All rules\n\n### style\n");
        readme.ShouldContain("<!-- /rules -->\n\nHow to write one.\n");
        readme.ShouldNotContain("(overtaken)");
    }

    [Fact]
    public void Writing_twice_changes_nothing()
    {
        var once = Readme("# Rules\n");

        Readme(once).ShouldBe(once);
    }

    [Fact]
    public void Text_is_not_taken_for_markup()
    {
        var rule = Filler with { Why = new("A <br> and a *star*.") };

        RulePage.Markdown(rule, [], BuiltIn.Wording("en")).ShouldContain("A \\<br> and a \\*star\\*.");
    }

    [Fact]
    public void Measurements_are_read_as_they_were_written()
    {
        RuleMeasurement[] measurements = [new("TL6012", "a", 1, 1, 2, 3), new("TL1001", "b", 0, 0, 0, 5)];

        var json = RuleMeasurements.Write(measurements);

        RuleMeasurements.Read(json).ShouldBe([measurements[1], measurements[0]]);
        Encoding.UTF8.GetString(json).ShouldNotContain("precision");
    }

    [Fact]
    public void A_check_that_must_be_told_something_is_explained_too()
    {
        var rule = Filler with { Check = new SpaceInsideBracketsCheck { Pairs = ["()"] } };

        RulePage.Markdown(rule, [], BuiltIn.Wording("en")).ShouldContain("- `pairs`: `()`\n");
    }

    private static string Readme(string readme) =>
        RuleDocumentation.Pages(new RuleCatalog([Filler]), [], BuiltIn.Wording("en"), readme).Single(page => page.Path == "README.md").Content;
}
