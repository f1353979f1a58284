using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Duplicates;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Blocks, and stretches of other blocks, that are of a kind which does not belong into an article. The fix cuts a block with its line,
/// and a stretch with the blank beside it.
/// </summary>
public sealed class OutOfPlaceCheck : ArticleCheck
{
    /// <summary>The kinds, such as <c>boilerplate</c>.</summary>
    public required ImmutableArray<BlockKind> Kinds { get; init; }

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var isAtTop = true;
        foreach (var block in model.Document.Blocks)
        {
            if (Kinds.Contains(block.Kind))
            {
                yield return new Finding(block.Span) { Fixes = [BlockCut.Of(model.Document, block, isSafe: true, isAtTop)] };
                continue;
            }
            isAtTop = false;
            foreach (var part in block.Parts.Where(part => Kinds.Contains(part.Kind))) yield return FindingAt(block, part);
        }
    }

    private static Finding FindingAt(Block block, BlockPart part) =>
        new(part.Span) { Fixes = VisibleEdit.Replace(block.Text, WithBlank(block.Text, block.Text.ToProjected(part.Span)), "", isSafe: true) is { } fix ? [fix] : [] };

    private static TextSpan WithBlank(ProjectedText text, TextSpan part)
    {
        int start = part.Start, end = part.End;
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        if (start > 0) return TextSpan.FromBounds(start, end);
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return TextSpan.FromBounds(part.Start, end);
    }
}
