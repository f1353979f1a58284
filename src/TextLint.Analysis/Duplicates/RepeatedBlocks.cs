using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>Paragraphs, captions and other blocks that stand in an article twice: word for word, nearly, or cut with an ellipsis.</summary>
internal sealed class RepeatedBlocks(ArticleDocument document, int minWords, double similarity)
{
    // Two long texts that share no word at the start and none at the end are not compared by shingles.
    private const int FewestWordsForSimilarity = 12;
    private const int FewestWordsOfCut = 5;
    private const int FewestWordsOfTeaser = 12;
    private const int MostWordsOfDateline = 12;
    private const int MostUnitsAtTop = 6;

    // A line that many others begin with is no cut of one of them; the bound keeps the search linear.
    private const int MostWholes = 64;

    public IEnumerable<Finding> Find()
    {
        var units = Units();
        var first = new Dictionary<ulong, Unit>();
        var opening = units.ToLookup(unit => OpeningOf(unit.Words));
        var alike = new AlikeTexts<Unit>(similarity, FewestWordsForSimilarity);
        foreach (var unit in units)
        {
            var words = unit.Words;
            var near = alike.FindAndAdd(words, unit, _ => true);
            if (words.Count >= minWords && !first.TryAdd(words.Key, unit) && unit.Block.Kind != BlockKind.Headline)
                yield return Found(unit, first[words.Key], isSafe: true);
            else if (IsCutOf(words, opening[OpeningOf(words)]) is { } whole)
                yield return Found(unit, whole, isSafe: true);
            else if (WithDateline(words, units) is { } behind)
                yield return Found(unit, behind, isSafe: true);
            else if (near is not null)
                yield return Found(unit, near, isSafe: false);
        }
    }

    private List<Unit> Units()
    {
        var units = new List<Unit>(document.Blocks.Length);
        foreach (var block in document.Blocks)
        {
            if (FoldedWords.WithoutCredit(block) is { Count: > 0 } words) units.Add(new Unit(block, words));
        }
        return units;
    }

    private static Unit? IsCutOf(FoldedWords words, IEnumerable<Unit> alike)
    {
        if (!words.EndsOpen || words.Count < FewestWordsOfCut) return null;
        return alike.Take(MostWholes).FirstOrDefault(unit => unit.Words.Count > words.Count && words.Opens(unit.Words));
    }

    // The same stands behind a dateline, with which an article opens.
    private static Unit? WithDateline(FoldedWords words, List<Unit> units)
    {
        if (words.Count < FewestWordsOfTeaser) return null;
        for (var i = 0; i < Math.Min(MostUnitsAtTop, units.Count); i++)
        {
            var whole = units[i].Words;
            if (whole.Count > words.Count && whole.Count <= words.Count + MostWordsOfDateline && words.Closes(whole)) return units[i];
        }
        return null;
    }

    private Finding Found(Unit unit, Unit other, bool isSafe) =>
        new(unit.Block.Span) { Related = [other.Block.Span], Fixes = [BlockCut.Of(document, unit.Block, isSafe)] };

    private static ulong OpeningOf(FoldedWords words) => words.Count < 2 ? words.Hashes[0] : ((ulong)words.Hashes[0] << 32) | words.Hashes[1];

    private sealed record Unit(Block Block, FoldedWords Words);
}
