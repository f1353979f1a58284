using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Translation;
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
    public async Task What_machine_translation_left_is_counted_for_the_article()
    {
        var traces = new TranslationTraces(3, 400) { Kinds = [new(Defect.MtArtifact, 2), new(Defect.Agreement, 1)], Languages = [new("es", 2)] };

        var report = ReportSample.Report(ReportFormat.Json, ReportSample.Context, [ReportSample.Article("a.txt", "Das ist [|eigentlich|] gut.") with { Traces = traces }], []);

        (await EmbeddedSchema.Read("report.schema.json")).Validate(report).Select(error => error.ToString()).ShouldBeEmpty();
        JsonNode.Parse(report)!["files"]![0]!["translation"]!.ToJsonString()
            .ShouldBe("""{"likely":false,"traces":3,"words":400,"perThousandWords":7.5,"kinds":{"mt-artifact":2,"agreement":1},"languages":{"es":2},"from":"es"}""");
    }

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
