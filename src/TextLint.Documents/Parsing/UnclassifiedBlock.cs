using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Parsing;

/// <summary>A block as a format delivers it: where it stands, what a reader sees, and what the markup says of it.</summary>
/// <param name="Span">Where it stands in the source text, markup of its own included.</param>
/// <param name="Text">What a reader sees of it.</param>
/// <param name="Kind">The kind that markup makes certain (a list item, a table cell, a caption), else null.</param>
public sealed record UnclassifiedBlock(TextSpan Span, ProjectedText Text, BlockKind? Kind = null)
{
    /// <summary>Level of a heading that markup gave, 1 to 6; otherwise 0.</summary>
    public int HeadingLevel { get; init; }
}
