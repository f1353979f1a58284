using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Engine;

/// <summary>Where a diagnostic goes and how loud it is.</summary>
/// <param name="Path">Path of the article or file.</param>
/// <param name="Text">Its text, and where that stands in the file.</param>
/// <param name="Severity">How loud.</param>
public readonly record struct DiagnosticPlace(string Path, WrittenText Text, RuleSeverity Severity)
{
    /// <summary>The location of a span of the article: its <see cref="Location.SourceSpan"/> counts within the article, its lines and columns within the file.</summary>
    public Location At(TextSpan span) => Location.Create(Path, span, Text.LinesOf(Text.ToWritten(span)));
}
