using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>An outermost stretch of a block between quotation marks.</summary>
/// <param name="Span">The marks and what stands between them, in the source text.</param>
/// <param name="Opening">The mark that opens.</param>
/// <param name="Closing">The mark that closes, or NUL where it is missing; the span then ends with the block or before the next quotation.</param>
public readonly record struct Quotation(TextSpan Span, char Opening, char Closing)
{
    public bool IsClosed => Closing != '\0';
}
