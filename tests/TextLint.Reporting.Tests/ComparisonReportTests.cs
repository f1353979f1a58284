using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting.Tests;

public class ComparisonReportTests
{
    [Theory]
    [InlineData(ReportFormat.Json, "report.schema.json")]
    [InlineData(ReportFormat.Sarif, "sarif-2.1.0.json")]
    public async Task A_finding_about_two_articles_follows_the_schema(ReportFormat format, string schema) =>
        (await EmbeddedSchema.Read(schema)).Validate(Report(format)).Select(error => error.ToString()).ShouldBeEmpty();

    [Theory]
    [InlineData(ReportFormat.Text, "TL6012 suggestion  The filler word “” can usually go.\n  b.txt:3:1\n  see a.txt:7:2\n")]
    [InlineData(ReportFormat.MSBuild, "b.txt(3,1,3,6): info TL6012: The filler word “” can usually go.")]
    [InlineData(ReportFormat.GitHub, "::notice file=b.txt,line=3,endLine=3,col=1,endColumn=6,")]
    public void A_finding_about_two_articles_names_its_place(ReportFormat format, string expected) => Report(format).ShouldContain(expected);

    private static string Report(ReportFormat format)
    {
        using var output = new MemoryStream();
        var reporter = Reporter.Create(format, output, ReportSample.Context);
        reporter.Begin();
        reporter.ReportComparison([RuleDescriptor.Of(ReportSample.Filler, "en").Report(At("b.txt", 2, 0), RuleSeverity.Suggestion, [], [At("a.txt", 6, 1)])]);
        reporter.End(succeeded: true);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Location At(string path, int line, int column) =>
        Location.Create(path, new TextSpan(40, 5), new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + 5)));
}
