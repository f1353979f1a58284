using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Duplicates;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Blocks, and stretches of other blocks, that are of a kind which does not belong into the text. What markup has made of that kind is in
/// its place. The fix cuts a block with its line, and a stretch with the
/// blank beside it.
/// </summary>
public sealed class OutOfPlaceCheck : ArticleCheck
{
    /// <summary>The kinds, such as <c>boilerplate</c>.</summary>
    public required ImmutableArray<BlockKind> Kinds { get; init; }

    /// <summary>Whether only a <c>block</c> or only a <c>part</c> of another block is meant.</summary>
    public OutOfPlaceUnit Unit { get; init; }

    /// <summary>Whether cutting is right without a look.</summary>
    public bool Safe { get; init; }

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var isAtTop = true;
        foreach (var block in model.Document.Blocks)
        {
            if (Unit != OutOfPlaceUnit.Part && Kinds.Contains(block.Kind) && !block.IsMarkedUp)
            {
                yield return new Finding(WithoutParts(block)) { Fixes = [BlockCut.Of(model.Document, block, Safe, isAtTop)] };
                continue;
            }
            isAtTop = false;
            if (block.IsMarkedUp) continue;
            foreach (var part in block.Parts)
            {
                if (Kinds.Contains(part.Kind) && Includes(block, part)) yield return FindingAt(block, part);
            }
        }
    }

    private static TextSpan WithoutParts(Block block) =>
        block.Parts is [.., var last] && last.Span.End == block.Span.End && last.Span.Start > block.Span.Start
            ? TextSpan.FromBounds(block.Span.Start, last.Span.Start)
            : block.Span;

    private bool Includes(Block block, BlockPart part) => Unit == OutOfPlaceUnit.Any || (Unit == OutOfPlaceUnit.Block) == IsInItsPlace(block, part);

    private static bool IsInItsPlace(Block block, BlockPart part) =>
        block.Kind == BlockKind.Caption && block.Text.ToProjected(part.Span).Start is var start && start > 0 && (char.IsWhiteSpace(block.Text[start - 1]) || block.Text[start] is '(' or '[');

    private Finding FindingAt(Block block, BlockPart part) =>
        new(part.Span) { Fixes = VisibleEdit.Replace(block.Text, WithBlank(block.Text, block.Text.ToProjected(part.Span)), "", Safe) is { } fix ? [fix] : [] };

    private static TextSpan WithBlank(ProjectedText text, TextSpan part)
    {
        int start = part.Start, end = part.End;
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        if (start > 0) return TextSpan.FromBounds(start, end);
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return TextSpan.FromBounds(part.Start, end);
    }
}
