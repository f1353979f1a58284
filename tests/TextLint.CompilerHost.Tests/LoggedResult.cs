using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace TextLint.CompilerHost.Tests;

/// <summary>A result as the compiler logs it, and a diagnostic in the same shape.</summary>
/// <param name="File">Name of the article.</param>
/// <param name="Place"><c>line:column-line:column</c>, 1-based.</param>
/// <param name="Id">Id of the rule.</param>
/// <param name="Level">SARIF level.</param>
/// <param name="Message">Message.</param>
public sealed record LoggedResult(string File, string Place, string Id, string Level, string Message)
{
    public static LoggedResult From(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = location.GetProperty("region");
        return new LoggedResult(
            Path.GetFileName(location.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
            $"{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")}",
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }

    public static LoggedResult From(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.GetLineSpan();
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new LoggedResult(
            Path.GetFileName(lines.Path),
            $"{start.Line + 1}:{start.Character + 1}-{end.Line + 1}:{end.Character + 1}",
            diagnostic.Id,
            diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "note" },
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
