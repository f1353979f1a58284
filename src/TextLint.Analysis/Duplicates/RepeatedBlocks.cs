using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>Paragraphs, captions and other blocks that stand in an article twice: word for word, nearly, or cut with an ellipsis.</summary>
internal sealed class RepeatedBlocks(ArticleDocument document, int minWords, double similarity)
{
    // Two long texts that share no word at the start and none at the end are not compared by shingles.
    private const int FewestWordsForSimilarity = 12;
    private const int FewestWordsOfCut = 5;

    public IEnumerable<Finding> Find()
    {
        var units = document.Blocks.Select(block => (Block: block, Words: FoldedWords.Of(block))).Where(unit => unit.Words.Count > 0).ToList();
        var first = new Dictionary<ulong, Block>();
        var opening = units.ToLookup(unit => OpeningOf(unit.Words));
        var closing = units.ToLookup(unit => ClosingOf(unit.Words));
        foreach (var (block, words) in units)
        {
            if (words.Count >= minWords && !first.TryAdd(words.Key, block) && block.Kind != BlockKind.Headline)
                yield return Found(block, first[words.Key], isSafe: true);
            else if (IsCutOf(words, opening[OpeningOf(words)]) is { } whole)
                yield return Found(block, whole, isSafe: true);
            else if (IsNear(block, words, opening[OpeningOf(words)].Concat(closing[ClosingOf(words)])) is { } other)
                yield return Found(block, other, isSafe: false);
        }
    }

    private static Block? IsCutOf(FoldedWords words, IEnumerable<(Block Block, FoldedWords Words)> alike)
    {
        if (!words.EndsOpen || words.Count < FewestWordsOfCut) return null;
        return alike.FirstOrDefault(unit => unit.Words.Count > words.Count && words.Opens(unit.Words)).Block;
    }

    private Block? IsNear(Block block, FoldedWords words, IEnumerable<(Block Block, FoldedWords Words)> alike)
    {
        if (similarity >= 1 || words.Count < FewestWordsForSimilarity) return null;
        return alike.FirstOrDefault(unit => unit.Block.Span.Start < block.Span.Start && unit.Words.Overlap(words) >= similarity).Block;
    }

    private Finding Found(Block block, Block other, bool isSafe) =>
        new(block.Span) { Related = [other.Span], Fixes = [BlockCut.Of(document, block, isSafe)] };

    private static ulong OpeningOf(FoldedWords words) => words.Count < 2 ? words.Hashes[0] : ((ulong)words.Hashes[0] << 32) | words.Hashes[1];

    private static ulong ClosingOf(FoldedWords words) => words.Count < 2 ? words.Hashes[0] : ((ulong)words.Hashes[^2] << 32) | words.Hashes[^1];
}
