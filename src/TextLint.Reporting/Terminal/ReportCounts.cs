using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>What a run came to, in numbers.</summary>
internal sealed class ReportCounts
{
    private int _articles;
    private int _errors;
    private int _warnings;
    private int _suggestions;
    private int _suppressed;

    public void Add(AnalysisResult result)
    {
        _articles++;
        _suppressed += result.Suppressed.Length;
        foreach (var diagnostic in result.Diagnostics) Add(diagnostic);
    }

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == DiagnosticSeverity.Error) _errors++;
        else if (diagnostic.Severity == DiagnosticSeverity.Warning) _warnings++;
        else _suggestions++;
    }

    /// <summary>Such as <c>2 articles: 1 error, 3 suggestions</c>; what there is none of is left out.</summary>
    public string Describe(Wording wording)
    {
        string[] counts =
        [
            .. Count(wording, "error", _errors),
            .. Count(wording, "warning", _warnings),
            .. Count(wording, "suggestion", _suggestions),
        ];
        var findings = counts.Length == 0 ? wording["report.count.nothing"] : string.Join(", ", counts);
        return string.Join(", ", [$"{Number(wording, "article", _articles)}: {findings}", .. Count(wording, "suppressed", _suppressed)]);
    }

    private static string[] Count(Wording wording, string what, int count) => count == 0 ? [] : [Number(wording, what, count)];

    private static string Number(Wording wording, string what, int count) =>
        wording.Format($"report.count.{what}.{(count == 1 ? "one" : "many")}", new KeyValuePair<string, string>("count", count.ToString(CultureInfo.InvariantCulture)));
}
