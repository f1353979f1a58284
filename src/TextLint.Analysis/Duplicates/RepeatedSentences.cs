using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Duplicates;

/// <summary>Sentences that stand in an article twice, word for word or nearly; near ones with other numbers tell other facts.</summary>
internal sealed class RepeatedSentences(ArticleModel model, int minWords, double similarity)
{
    // Shorter sentences are alike because the language has few ways to say a thing.
    private const int FewestWordsForSimilarity = 12;

    private readonly Dictionary<ulong, Unit> _first = [];
    private readonly AlikeTexts<Unit> _alike = new(similarity, FewestWordsForSimilarity);

    public IEnumerable<Finding> Find()
    {
        foreach (var block in model.Document.Blocks)
        {
            if (block.Kind == BlockKind.Headline) continue;
            foreach (var sentence in block.Sentences)
            {
                if (sentence.Tokens.Length < minWords) continue;
                if (FindingOf(new Unit(block, sentence, FoldedWords.Of(sentence))) is { } finding) yield return finding;
            }
        }
    }

    private Finding? FindingOf(Unit unit)
    {
        if (unit.Words.Count < minWords) return null;
        if (_first.TryAdd(unit.Words.Key, unit))
            return _alike.FindAndAdd(unit.Words, unit, earlier => HasSameNumbers(earlier, unit)) is { } near && !IsDrawnFrom(near, unit) ? Found(unit, near, isSafe: false) : null;
        // A block that is one sentence is compared as a block.
        if (unit.Block.Sentences.Length == 1) return null;
        var earlier = _first[unit.Words.Key];
        return IsDrawnFrom(earlier, unit) ? null : Found(unit, earlier, isSafe: true);
    }

    private static bool HasSameNumbers(Unit one, Unit other) => NumbersOf(one.Sentence).SequenceEqual(NumbersOf(other.Sentence), StringComparer.Ordinal);

    private static IEnumerable<string> NumbersOf(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Number) yield return sentence.CharactersOf(token).ToString();
        }
    }

    // What stands above a text may be drawn from it.
    private bool IsDrawnFrom(Unit earlier, Unit unit) =>
        (earlier.Block.Kind is BlockKind.Lead or BlockKind.Subheadline || ReferenceEquals(earlier.Block, model.Document.Blocks[0])) && !ReferenceEquals(earlier.Block, unit.Block);

    private static Finding Found(Unit unit, Unit earlier, bool isSafe) =>
        new(unit.Sentence.Span) { Related = [earlier.Sentence.Span], Fixes = [.. Cut(unit.Sentence, isSafe)] };

    private static IEnumerable<TextFix> Cut(Sentence sentence, bool isSafe)
    {
        var text = sentence.Text;
        var end = sentence.Projected.End;
        if (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        else if (sentence.Projected.Start > 0) return Cut(text, TextSpan.FromBounds(sentence.Projected.Start - 1, end), isSafe);
        return Cut(text, TextSpan.FromBounds(sentence.Projected.Start, end), isSafe);
    }

    private static IEnumerable<TextFix> Cut(ProjectedText text, TextSpan projected, bool isSafe) =>
        VisibleEdit.Replace(text, projected, "", isSafe) is { } fix ? [fix] : [];

    private sealed record Unit(Block Block, Sentence Sentence, FoldedWords Words);
}
