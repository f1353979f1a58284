using NJsonSchema;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting.Tests;

public class SarifSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => EmbeddedSchema.Read("sarif-2.1.0.json"));

    [Theory]
    [InlineData("leer.txt", "")]
    [InlineData("crlf.txt", "Eins\r\n\r\nzwei [|quasi\r\ndrei|] vier\r\n")]
    [InlineData("emoji 😀.txt", "👩‍👩‍👧 [|😀|] da\n[|e\u0301|]")]
    [InlineData("bom.txt", "\uFEFF[|Titel|]")]
    [InlineData("a b#c%d/ä?.md", "[|x|]")]
    [InlineData("/anderswo/a.html", "[|x|]")]
    [InlineData("steuer.txt", "a\u0000[|\u001b[31m|]\u2028b")]
    [InlineData("halb.txt", "[|\uD83D|] und [|\uDE00|]")]
    [InlineData("ende.txt", "Text[||]")]
    public async Task A_report_of_any_article_follows_the_schema(string path, string marked)
    {
        var article = ReportSample.Article(path, marked, fix: span => TextFix.Replace(span, "„neu“"));

        (await Violations(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rules_of_every_severity_follow_the_schema()
    {
        var rules = Enum.GetValues<RuleSeverity>().Select((severity, i) => ReportSample.Filler with { Id = $"TL601{i}", Severity = severity });
        var context = ReportSample.Context with { Rules = new RuleCatalog([.. rules, ReportSample.Unreadable]) };

        var report = ReportSample.Report(ReportFormat.Sarif, context, [], [ReportSample.UnreadableFile("a.txt")]);

        (await Schema.Value).Validate(report).Select(error => error.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_breaks_the_schema_is_noticed()
    {
        var report = ReportSample.Report(ReportFormat.Sarif).Replace("\"driver\"", "\"drivers\"", StringComparison.Ordinal);

        (await Schema.Value).Validate(report).ShouldNotBeEmpty();
    }

    private static async Task<IEnumerable<string>> Violations(params AnalysisResult[] articles)
    {
        var report = ReportSample.Report(ReportFormat.Sarif, ReportSample.Context, [.. articles, .. articles.Select(a => ReportSample.Suppressed(a, ""))], []);
        return (await Schema.Value).Validate(report).Select(error => error.ToString());
    }
}
