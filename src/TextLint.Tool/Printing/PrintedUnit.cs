using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Printing;

/// <summary>A block, sentence, token or attribution as it is shown.</summary>
/// <param name="Span">Where it stands in the source text.</param>
/// <param name="Kind">Kind of the block or token.</param>
/// <param name="Text">What a reader sees of it.</param>
internal readonly record struct PrintedUnit(TextSpan Span, string Kind, string Text)
{
    /// <summary>What else is said of it, in the order of the columns.</summary>
    public ImmutableArray<PrintedDetail> Details { get; init; } = [];
}
