using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>Where a diagnostic goes and how loud it is.</summary>
/// <param name="Path">Path of the article or file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severity">How loud.</param>
public readonly record struct DiagnosticPlace(string Path, SourceText Text, RuleSeverity Severity)
{
    /// <summary>The location of a span of the text.</summary>
    public Location At(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
}
