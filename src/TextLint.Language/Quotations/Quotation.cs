using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>A stretch of a block between quotation marks.</summary>
/// <param name="Span">The marks and what stands between them, in the source text.</param>
/// <param name="IsClosed">False where the closing mark is missing; the span then ends with the block.</param>
public readonly record struct Quotation(TextSpan Span, bool IsClosed);
