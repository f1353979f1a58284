using Microsoft.CodeAnalysis;

namespace TextLint.Reporting;

/// <summary>Colours for a terminal (ECMA-48, SGR), or none.</summary>
internal sealed class TextStyle(bool useColor)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Good(string text) => Wrap("32", text);

    /// <summary>In the colour of a severity.</summary>
    public string Of(DiagnosticSeverity severity, string text) => Wrap(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "33",
            _ => "36",
        },
        text);

    private string Wrap(string code, string text) => useColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
