using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.JsonLines;

/// <summary>Why a line holds no article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, in the line.</param>
public readonly record struct JsonLineProblem(JsonLineProblemKind Kind, TextSpan Span);
