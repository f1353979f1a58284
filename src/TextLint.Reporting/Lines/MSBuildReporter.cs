using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>
/// Writes MSBuild's canonical lines, <c>path(line,column,endLine,endColumn): warning TL1001: message [name]</c>; build tools and editors find
/// the places in them. Suggestions are <c>info</c>, which MSBuild passes over and editors read.
/// </summary>
internal sealed class MSBuildReporter(Stream output, ReportContext context) : LineReporter(output)
{
    public override void Report(AnalysisResult result)
    {
        foreach (var diagnostic in result.Diagnostics) Write(diagnostic);
    }

    public override void ReportComparison(IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found) Write(diagnostic);
    }

    public override void Notify(Diagnostic notification) => Write(notification);

    private void Write(Diagnostic diagnostic)
    {
        Output.Write(Origin(diagnostic.Location));
        Output.Write(": ");
        Output.Write(Category(diagnostic.Severity));
        Output.Write($" {diagnostic.Id}: {TerminalText.Clean(ReportMessage.Of(diagnostic))}");
        Output.WriteLine(context.Rules.Find(diagnostic.Id) is { } rule ? $" [{rule.Name}]" : "");
    }

    private static string Origin(Location location)
    {
        if (location.Kind == LocationKind.None) return "textlint";
        var lines = location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{TerminalText.Clean(lines.Path)}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1},{lines.EndLinePosition.Line + 1},{lines.EndLinePosition.Character + 1})");
    }

    private static string Category(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
