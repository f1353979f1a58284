using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>
/// Lines in front of a caption that say the same in fewer words: the alternative text of a picture, which a copied page shows above it. A
/// caption is known by its markup or cue, or by the credit in it or behind it.
/// </summary>
internal sealed class AltTexts(ArticleDocument document, int minWords, double similarity)
{
    public IEnumerable<Finding> Find()
    {
        var blocks = document.Blocks;
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var (line, caption) = (blocks[i], blocks[i + 1]);
            if (!MayBeAltText(line) || !IsCaption(caption, i + 2 < blocks.Length ? blocks[i + 2] : null)) continue;
            var words = FoldedWords.Of(line);
            var others = FoldedWords.Of(caption);
            if (words.Count < minWords || words.SameAs(others)) continue;
            if (words.Opens(others) || words.Overlap(others) >= similarity)
                yield return new Finding(line.Span) { Related = [caption.Span], Fixes = [BlockCut.Of(document, line, isSafe: false)] };
        }
    }

    private static bool MayBeAltText(Block block) =>
        !block.IsMarkedUp && block.Kind is BlockKind.Paragraph or BlockKind.Lead or BlockKind.Crosshead or BlockKind.Subheadline or BlockKind.Caption or BlockKind.Fragment;

    private static bool IsCaption(Block block, Block? next) =>
        block.Kind == BlockKind.Caption || next?.Kind == BlockKind.Credit || (block.Parts is [.., { Kind: BlockKind.Credit } credit] && credit.Span.End == block.Span.End);
}
