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
}
