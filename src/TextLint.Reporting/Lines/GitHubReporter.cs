using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>
/// Writes the workflow commands of GitHub Actions, <c>::warning file=…,line=…::message</c>, which the service shows beside the text. The way
/// values are escaped is that of the @actions/core package.
/// </summary>
internal sealed class GitHubReporter(Stream output, ReportContext context) : LineReporter(output)
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
        var command = new StringBuilder("::").Append(Command(diagnostic.Severity)).Append(' ');
        if (diagnostic.Location.Kind != LocationKind.None) AppendPlace(command, diagnostic.Location.GetLineSpan());
        command.Append("title=").Append(EscapeProperty(Title(diagnostic))).Append("::").Append(EscapeData(ReportMessage.Of(diagnostic)));
        Output.WriteLine(command);
    }

    private static void AppendPlace(StringBuilder command, FileLinePositionSpan lines)
    {
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        command.Append("file=").Append(EscapeProperty(lines.Path));
        command.Append(CultureInfo.InvariantCulture, $",line={start.Line + 1},endLine={end.Line + 1},");
        // The service refuses columns where an annotation spans several lines.
        if (start.Line == end.Line) command.Append(CultureInfo.InvariantCulture, $"col={start.Character + 1},endColumn={end.Character + 1},");
    }

    private string Title(Diagnostic diagnostic) =>
        context.Rules.Find(diagnostic.Id) is { } rule ? $"{diagnostic.Id} {rule.Title.In(context.Wording.Language)}" : diagnostic.Id;

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
