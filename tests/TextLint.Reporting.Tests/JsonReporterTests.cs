using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Testing;

namespace TextLint.Reporting.Tests;

public class JsonReporterTests
{
    [Fact]
    public Task A_report_reads_as_follows() => Verifier.Verify(
        ReportSample.Report(
            ReportFormat.Json,
            ReportSample.Context,
            [
                ReportSample.Article("ohne.txt", "Nichts."),
                ReportSample.Article("artikel.txt", "Titel\n\nDas ist [|eigentlich|] ein Test.", fix: span => TextFix.Replace(span, "nun")),
            ],
            [ReportSample.UnreadableFile("ordner.txt")]),
        "json");

    [Fact]
    public async Task A_report_follows_the_published_schema()
    {
        var related = new Finding(new TextSpan(9, 5)) { Related = [new TextSpan(0, 4)] };
        var report = ReportSample.Report(
            ReportFormat.Json,
            ReportSample.Context,
            [
                ReportSample.Article("a.txt", "Eins und Eins.", ReportSample.Spacing, [related]),
                ReportSample.Article("b.txt", "x\r\n[|\uD83D\r\ny|]", fix: span => TextFix.Replace(span, "")),
            ],
            [ReportSample.UnreadableFile("ordner.txt")]);

        (await EmbeddedSchema.Read("report.schema.json")).Validate(report).Select(error => error.ToString()).ShouldBeEmpty();
    }
}
