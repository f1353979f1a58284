using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>A sentence of a block, without the white space around it.</summary>
/// <param name="Span">Where it stands in the source text: half-open, UTF-16 offsets.</param>
/// <param name="Projected">Where it stands in <paramref name="Text"/>.</param>
/// <param name="Tokens">Its tokens in reading order.</param>
/// <param name="Text">The text of the block that it belongs to.</param>
public sealed record Sentence(TextSpan Span, TextSpan Projected, ImmutableArray<Token> Tokens, ProjectedText Text)
{
    /// <summary>Its place among the sentences of the article, from 0.</summary>
    public int Number { get; init; }

    /// <summary>The characters that a reader sees: no markup, no soft hyphens, composed (NFC).</summary>
    public ReadOnlySpan<char> Characters => Text.Slice(Projected);

    /// <summary>The characters of one token of this sentence.</summary>
    public ReadOnlySpan<char> CharactersOf(Token token) => Text.Slice(token.Projected);
}
