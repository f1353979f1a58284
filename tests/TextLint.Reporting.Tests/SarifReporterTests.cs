using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Reporting.Tests;

public class SarifReporterTests
{
    [Fact]
    public Task A_report_reads_as_follows() => Verifier.Verify(
        ReportSample.Report(
            ReportFormat.Sarif,
            ReportSample.Context,
            [
                ReportSample.Article("artikel.txt", "Titel\n\nDas ist [|eigentlich |]ein Test.", fix: span => TextFix.Replace(span, "")),
                ReportSample.Suppressed(ReportSample.Article("zitat.md", "Das ist [|quasi|] gut."), "quoted from the report"),
            ],
            [ReportSample.UnreadableFile("ordner.txt")]),
        "sarif");

    [Fact]
    public void Columns_lines_and_offsets_lead_to_the_same_text()
    {
        var region = Region(ReportSample.Article("a.txt", "Eins 😀\r\nzwei [|quasi|] drei"));

        region["startLine"]!.GetValue<int>().ShouldBe(2);
        region["startColumn"]!.GetValue<int>().ShouldBe(6);
        region["endColumn"]!.GetValue<int>().ShouldBe(11);
        region["charOffset"]!.GetValue<int>().ShouldBe(14);
        region["snippet"]!["text"]!.GetValue<string>().ShouldBe("quasi");
    }

    [Theory]
    [InlineData("Ein Text.txt", "Ein%20Text.txt")]
    [InlineData("Rezension #3 100%.txt", "Rezension%20%233%20100%25.txt")]
    [InlineData("Österreich/Straße?.txt", "%C3%96sterreich/Stra%C3%9Fe%3F.txt")]
    [InlineData("./ressort/../c:/a.txt", "c%3A/a.txt")]
    [InlineData("/desk/news/politik/a.txt", "politik/a.txt")]
    public void Paths_below_the_working_directory_are_relative_URIs(string path, string uri)
    {
        var location = Artifact(ReportSample.Article(path, "[|quasi|]"));

        location["uri"]!.GetValue<string>().ShouldBe(uri);
        location["uriBaseId"]!.GetValue<string>().ShouldBe("SRCROOT");
    }

    [Theory]
    [InlineData("/desk/archiv/a b.txt", "file:///desk/archiv/a%20b.txt")]
    [InlineData("../archiv/a.txt", "file:///desk/archiv/a.txt")]
    [InlineData("/desk/newsroom/a.txt", "file:///desk/newsroom/a.txt")]
    [InlineData("C:/Texte/a.txt", "file:///C:/Texte/a.txt")]
    public void Paths_elsewhere_are_absolute_URIs(string path, string uri)
    {
        var location = Artifact(ReportSample.Article(path, "[|quasi|]"));

        location["uri"]!.GetValue<string>().ShouldBe(uri);
        location.AsObject().ContainsKey("uriBaseId").ShouldBeFalse();
    }

    [Fact]
    public void A_fix_says_what_to_delete_and_what_to_insert()
    {
        var result = Results(ReportSample.Article("a.txt", "Er ist [|eigentlich|] da.", fix: span => TextFix.Replace(span, "nun")))[0]!;

        var replacement = result["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        replacement["deletedRegion"]!["charOffset"]!.GetValue<int>().ShouldBe(7);
        replacement["insertedContent"]!["text"]!.GetValue<string>().ShouldBe("nun");
        result["fixes"]![0]!["description"]!["text"]!.GetValue<string>().ShouldBe("Replace “eigentlich” by “nun”.");
    }

    [Fact]
    public void A_suppressed_finding_is_told_with_its_justification()
    {
        var results = Results(ReportSample.Suppressed(ReportSample.Article("a.txt", "[|quasi|]"), "agreed with the desk"));

        results[0]!["suppressions"]![0]!["kind"]!.GetValue<string>().ShouldBe("inSource");
        results[0]!["suppressions"]![0]!["justification"]!.GetValue<string>().ShouldBe("agreed with the desk");
    }

    [Fact]
    public void Other_places_of_a_finding_are_related_locations()
    {
        var finding = new Finding(new TextSpan(9, 5)) { Related = [new TextSpan(0, 4)] };
        var result = Results(ReportSample.Article("a.txt", "Eins und Eins.", ReportSample.Filler, [finding]))[0]!;

        result["relatedLocations"]![0]!["physicalLocation"]!["region"]!["snippet"]!["text"]!.GetValue<string>().ShouldBe("Eins");
    }

    [Fact]
    public void A_line_without_end_is_shown_in_part()
    {
        var endless = new string('a', 100_000);
        var report = ReportSample.Report(ReportFormat.Sarif, ReportSample.Article("a.txt", $"{endless} [|quasi|] {endless}"));

        report.Length.ShouldBeLessThan(12_000);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_report()
    {
        var region = Region(ReportSample.Article("a.txt", "[|x\uD83D|] y"));

        region["snippet"]!["text"]!.GetValue<string>().ShouldBe("x\uFFFD");
    }

    private static JsonArray Results(params AnalysisResult[] articles) =>
        JsonNode.Parse(ReportSample.Report(ReportFormat.Sarif, articles))!["runs"]![0]!["results"]!.AsArray();

    private static JsonNode Region(AnalysisResult article) => Results(article)[0]!["locations"]![0]!["physicalLocation"]!["region"]!;

    private static JsonNode Artifact(AnalysisResult article) => Results(article)[0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
}
