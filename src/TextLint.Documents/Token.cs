using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>A word, number, mark or sign of a sentence. White space is no token, as in CoNLL-U.</summary>
/// <param name="Span">Where it stands in the source text: half-open, UTF-16 offsets.</param>
/// <param name="Projected">Where it stands in the <see cref="ProjectedText"/> of its block.</param>
/// <param name="Kind">Its lexical shape.</param>
public readonly record struct Token(TextSpan Span, TextSpan Projected, TokenKind Kind);
