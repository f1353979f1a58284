using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Duplicates;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Stretches whose words are none: letters that a paywall has shifted or put out of order, or a language that nothing is known of. Names
/// are capitalised and do not count, and quotations and passages in a known language are left alone. It needs the lexicon of the
/// language, and finds nothing without it.
/// </summary>
public sealed class ScrambledTextCheck : ArticleCheck
{
    private const int ShortestWord = 3;

    // Of running text in any language every second word is a function word, of scrambled text one by chance.
    private const int MostOfFunctionWords = 4;
    private const int Strange = 2;
    private const int Known = -3;

    /// <summary>Fewest words in small letters that the lexicon does not know.</summary>
    public int MinWords { get; init; } = 6;

    /// <summary>Least share of them among the words in small letters.</summary>
    public double MinShare { get; init; } = 0.75;

    /// <summary>Whether cutting is right without a look.</summary>
    public bool Safe { get; init; }

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        Block? block = null;
        var stretch = default(TextSpan);
        foreach (var (next, sentence) in model.Unlikely)
        {
            foreach (var found in StretchesIn(sentence, model))
            {
                // What stands between two of them in a block belongs to them.
                if (ReferenceEquals(next, block))
                {
                    stretch = TextSpan.FromBounds(stretch.Start, found.End);
                    continue;
                }
                if (block is not null) yield return FindingAt(model, block, stretch);
                (block, stretch) = (next, found);
            }
        }
        if (block is not null) yield return FindingAt(model, block, stretch);
    }

    // The stretch with the greatest sum, as PassageFinder does it, and then what is behind it.
    private IEnumerable<TextSpan> StretchesIn(Sentence sentence, ArticleModel model)
    {
        var tokens = sentence.Tokens;
        for (var from = 0; from < tokens.Length;)
        {
            int sum = 0, best = 0, start = from, first = from, last = -1;
            int strange = 0, known = 0, foundStrange = 0, foundKnown = 0;
            for (var i = from; i < tokens.Length; i++)
            {
                var vote = VoteOf(sentence, tokens[i], model);
                sum += vote;
                if (vote > 0) strange++;
                if (vote < 0) known++;
                if (sum <= 0)
                {
                    if (foundStrange >= MinWords) break;
                    (sum, start, strange, known) = (0, i + 1, 0, 0);
                }
                else if (sum > best)
                {
                    (best, first, last, foundStrange, foundKnown) = (sum, start, i, strange, known);
                }
            }
            if (last < 0 || foundStrange < MinWords || foundStrange < MinShare * (foundStrange + foundKnown)) yield break;
            var span = Widened(sentence, first, last, model);
            if (!IsReadable(model, span)) yield return span;
            from = last + 1;
        }
    }

    private static int VoteOf(Sentence sentence, Token token, ArticleModel model)
    {
        if (token.Kind != TokenKind.Word) return 0;
        var word = sentence.CharactersOf(token);
        if (word.Length < ShortestWord) return 0;
        if (model.Words.IsKnown(word)) return Known;
        return char.IsLower(word[0]) && !model.Words.IsRanked(word) ? Strange : 0;
    }

    // Names and marks at both ends belong to it as far as the sentence goes without a word.
    private static TextSpan Widened(Sentence sentence, int first, int last, ArticleModel model)
    {
        var tokens = sentence.Tokens;
        if (!HasKnown(first - 1, -1)) first = 0;
        if (!HasKnown(last + 1, 1)) last = tokens.Length - 1;
        return TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End);

        bool HasKnown(int index, int step)
        {
            for (; index >= 0 && index < tokens.Length; index += step)
                if (VoteOf(sentence, tokens[index], model) < 0) return true;
            return false;
        }
    }

    private static bool IsReadable(ArticleModel model, TextSpan span)
    {
        if (model.IsQuoted(span)) return !IsMostlyOutside(model, span);
        foreach (var passage in model.Languages)
            if (passage.Span.Overlap(span) is { } shared && shared.Length * 2 > span.Length && passage.FunctionWords * MostOfFunctionWords >= passage.Words) return true;
        return false;
    }

    // Scrambled text keeps its quotation marks.
    private static bool IsMostlyOutside(ArticleModel model, TextSpan span)
    {
        var quoted = 0;
        foreach (var quotation in model.Quotations)
            if (quotation.Span.Overlap(span) is { } shared) quoted += shared.Length;
        return quoted * 2 < span.Length;
    }

    private Finding FindingAt(ArticleModel model, Block block, TextSpan span)
    {
        var projected = block.Text.ToProjected(span);
        if (projected.Length == block.Text.Length) return new Finding(span) { Fixes = [BlockCut.Of(model.Document, block, Safe, isAtTop: false)] };
        var (start, end) = (projected.Start, projected.End);
        if (end < block.Text.Length && char.IsWhiteSpace(block.Text[end])) end++;
        else if (start > 0 && char.IsWhiteSpace(block.Text[start - 1])) start--;
        return new Finding(span) { Fixes = VisibleEdit.Replace(block.Text, TextSpan.FromBounds(start, end), "", Safe) is { } fix ? [fix] : [] };
    }
}
