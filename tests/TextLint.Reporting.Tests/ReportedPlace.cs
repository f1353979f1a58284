using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Reporting.Tests;

/// <summary>A finding as a reader of a report sees it: positions read back from the report alone.</summary>
internal sealed partial record ReportedPlace(string Id, TextSpan Span)
{
    /// <summary>Text that the report itself gives for the place, where it gives some.</summary>
    public string? Text { get; init; }

    public static IEnumerable<ReportedPlace> InSarif(string report, LineTable lines)
    {
        foreach (var result in JsonNode.Parse(report)!["runs"]![0]!["results"]!.AsArray())
        {
            var region = result!["locations"]![0]!["physicalLocation"]!["region"]!;
            var span = new TextSpan(Number(region, "charOffset"), Number(region, "charLength"));
            lines.Span(Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")).ShouldBe(span);
            yield return new ReportedPlace(result["ruleId"]!.GetValue<string>(), span) { Text = region["snippet"]!["text"]!.GetValue<string>() };
        }
    }

    public static IEnumerable<ReportedPlace> InJson(string report, LineTable lines)
    {
        foreach (var diagnostic in JsonNode.Parse(report)!["files"]!.AsArray().SelectMany(file => file!["diagnostics"]!.AsArray()))
        {
            var span = new TextSpan(Number(diagnostic!, "offset"), Number(diagnostic!, "length"));
            lines.Span(Number(diagnostic!, "startLine"), Number(diagnostic!, "startColumn"), Number(diagnostic!, "endLine"), Number(diagnostic!, "endColumn")).ShouldBe(span);
            yield return new ReportedPlace(diagnostic!["id"]!.GetValue<string>(), span) { Text = diagnostic["text"]!.GetValue<string>() };
        }
    }

    public static IEnumerable<ReportedPlace> InMSBuild(string report, LineTable lines) =>
        report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => MSBuildLine().Match(line)).Select(match =>
            new ReportedPlace(match.Groups["id"].Value, lines.Span(Number(match, "line"), Number(match, "col"), Number(match, "endLine"), Number(match, "endCol"))));

    public static IEnumerable<ReportedPlace> InGitHub(string report, LineTable lines) =>
        report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => GitHubLine().Match(line)).Select(match =>
            new ReportedPlace(
                match.Groups["id"].Value,
                match.Groups["col"].Success
                    ? lines.Span(Number(match, "line"), Number(match, "col"), Number(match, "endLine"), Number(match, "endCol"))
                    : lines.Span(Number(match, "line"), 1, Number(match, "endLine"), 1)));

    /// <summary>The text format tells only where a place begins.</summary>
    public static IEnumerable<ReportedPlace> InText(string report, LineTable lines) =>
        TextHeading().Matches(report).Select(match => new ReportedPlace(match.Groups["id"].Value, lines.Span(Number(match, "line"), Number(match, "col"), Number(match, "line"), Number(match, "col"))));

    private static int Number(JsonNode node, string key) => node[key]!.GetValue<int>();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^artikel\.\w+\((?<line>\d+),(?<col>\d+),(?<endLine>\d+),(?<endCol>\d+)\): \w+ (?<id>\w+): ")]
    private static partial Regex MSBuildLine();

    [GeneratedRegex(@"^::\w+ file=artikel\.\w+,line=(?<line>\d+),endLine=(?<endLine>\d+),(col=(?<col>\d+),endColumn=(?<endCol>\d+),)?title=(?<id>\w+)")]
    private static partial Regex GitHubLine();

    [GeneratedRegex(@"^(?<id>TL\d+) \w+  .*\n  artikel\.\w+:(?<line>\d+):(?<col>\d+)$", RegexOptions.Multiline)]
    private static partial Regex TextHeading();
}
