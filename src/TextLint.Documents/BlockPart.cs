using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>A stretch of a block that is of another kind than the block, such as a credit glued to a paragraph.</summary>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Span">Where it stands in the source text: half-open, UTF-16 offsets.</param>
public readonly record struct BlockPart(BlockKind Kind, TextSpan Span);
