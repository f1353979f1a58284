using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Analysis.Phrases;
using TextLint.Analysis.Splitting;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Words with a break in them that a line end left behind, a hyphen, a soft hyphen or a space, and words in small letters that a space cuts: the
/// halves give a word, and one of them is none. It needs the lexicon of the language, and finds nothing without it.
/// </summary>
public sealed class BrokenWordCheck : SentenceCheck
{
    private const int ShortestHalf = 2;
    private const int ShortestUnknownHalf = 3;
    private const int ShortestCompoundHalf = 5;
    private const int ShortestStump = 4;
    private const int LongestHalf = 40;

    // In bands of frequency: some four times as rare.
    private const int MuchRarer = 4;
    private FrozenSet<string>? _goingOn;

    /// <summary>Words that a part with a hyphen goes on to by right, such as conjunctions.</summary>
    public ImmutableArray<string> Conjunctions { get; init; } = [];

    /// <summary>First halves in small letters that a hyphen stands behind by right, such as prefixes.</summary>
    public ImmutableArray<string> Prefixes { get; init; } = [];

    /// <summary>Second halves that a hyphen or a space stands before by right.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    public override ImmutableArray<string> Placeholders => ["mended"];

    public override bool CanFix => true;

    public override ImmutableArray<LexiconKind> Needed => [LexiconKind.Lexicon];

    private FrozenSet<string> GoingOn => _goingOn ??= Conjunctions.Concat(Except).ToFrozenSet(StringComparer.Ordinal);

    public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model)
    {
        if (!model.Words.HasLexicon) yield break;
        // A word is the first half of the next pair too, and looked up once.
        var last = default(LookedUp);
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            for (var start = token.Projected.Start; start < token.Projected.End;)
            {
                var end = start;
                while (end < token.Projected.End && char.IsLetter(sentence.Text[end])) end++;
                var letters = TextSpan.FromBounds(start, end);
                start = end + 1;
                if (!MayBeSecond(sentence, letters) || BrokenPair.Before(sentence, letters, model.Document.Text) is not { } pair || !IsOne(pair, token, model, ref last)) continue;
                yield return FindingOf(pair);
            }
        }
    }

    private static bool MayBeSecond(Sentence sentence, TextSpan letters) =>
        letters.Length >= ShortestHalf && letters.Start >= sentence.Projected.Start + ShortestHalf && char.IsLower(sentence.Text[letters.Start])
        && (letters.End == sentence.Text.Length || !(sentence.Text[letters.End] == '_' || char.IsDigit(sentence.Text[letters.End])));

    private bool IsOne(BrokenPair pair, Token token, ArticleModel model, ref LookedUp last)
    {
        if (pair.Left.Length < ShortestHalf || char.IsUpper(pair.LeftLetters[^1])) return false;
        var words = model.Words;
        if (pair.Break == WordBreak.SoftHyphenAndSpace) return words.IsKnown(pair.Whole);
        if (GoingOn.GetAlternateLookup<ReadOnlySpan<char>>().Contains(pair.RightLetters)) return false;
        if (pair.Break == WordBreak.Space) return IsCut(pair, model, ref last) && !model.IsForeign(token.Span);
        var isRightKnown = words.IsKnown(pair.RightLetters) || words.IsRanked(pair.RightLetters);
        if (pair.Break == WordBreak.Hyphen)
            return (!isRightKnown || IsNounAlone(pair, model)) && !IsPrefix(pair.LeftLetters) && !words.IsKnown(pair.Text.Slice(token.Projected)) && words.CountOf(pair.Text.Slice(token.Projected)) < 2 && words.IsKnown(pair.Whole);
        if (isRightKnown && IsSuspended(pair)) return false;
        return pair.Right.Length >= ShortestUnknownHalf ? words.IsKnown(pair.Whole) || (!isRightKnown && words.IsKnown(pair.LeftLetters)) : !(isRightKnown && words.IsKnown(pair.LeftLetters)) && words.IsKnown(pair.Whole);
    }

    // Behind a hyphen a noun has its capital; a rare word may have been joined by its writer.
    private static bool IsNounAlone(BrokenPair pair, ArticleModel model) =>
        char.IsUpper(pair.LeftLetters[0]) && !model.Words.IsKnown(pair.RightLetters) && model.Words.IsRanked(pair.Whole) && model.Words.IsKnown(LetterCase.Capitalise(pair.RightLetters));

    // "Beside the county came town and village councils" in German: a part in front of the verb waits for the noun that the parts behind it share.
    private static bool IsSuspended(BrokenPair pair)
    {
        if (!char.IsUpper(pair.LeftLetters[0])) return false;
        var behind = pair.Text.Characters[pair.Right.End..];
        for (var i = 1; i < behind.Length && behind[i] is not ('.' or '!' or '?'); i++)
        {
            if (behind[i] is ',' or ' ' && behind[i - 1] == '-' && i > 1 && char.IsLetter(behind[i - 2])) return true;
        }
        return false;
    }

    private bool IsPrefix(ReadOnlySpan<char> letters)
    {
        foreach (var prefix in Prefixes)
        {
            if (letters.Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // Few words are unknown, and few of these make a word with the one beside them.
    private static bool IsCut(BrokenPair pair, ArticleModel model, ref LookedUp last)
    {
        var words = model.Words;
        var isRightKnown = words.IsKnown(pair.RightLetters);
        var before = last;
        last = new LookedUp(pair.Right, isRightKnown);
        if (isRightKnown && char.IsUpper(pair.LeftLetters[0])) return false;
        var isLeftKnown = before.Word == pair.Left ? before.IsKnown : words.IsKnown(pair.LeftLetters);
        if (isLeftKnown && isRightKnown) return false;
        if (!isLeftKnown && IsStump(pair, words)) return true;
        if (char.IsUpper(pair.LeftLetters[0]))
        {
            if (words.CountOf(pair.RightLetters) < 2 && IsRestOfNoun(pair, model)) return true;
            // It may be a name.
            if (isLeftKnown || words.IsRanked(pair.LeftLetters)) return false;
        }
        if (words.CountOf(pair.LeftLetters) > 1 && !isLeftKnown) return false;
        if (words.CountOf(pair.RightLetters) > 1 && !isRightKnown) return false;
        // Lists of frequent words hold scraps and foreign words too.
        var whole = pair.Whole;
        return words.IsForm(whole) && (isLeftKnown || IsRarer(pair.LeftLetters, whole, words)) && (isRightKnown || IsRarer(pair.RightLetters, whole, words));
    }

    // Nobody uses the first half, and the whole is usual: then the second may be a scrap that lists of frequent words hold.
    private static bool IsStump(BrokenPair pair, ArticleWords words) =>
        pair.Left.Length is >= ShortestStump and <= LongestHalf && !words.IsRanked(pair.LeftLetters) && words.CountOf(pair.LeftLetters) < 2
        && words.BandOf(pair.Whole) > 0 && words.IsForm(pair.Whole);

    // "car pet": the first half may be a word or a name by chance, and so the second must be no word of any language, or the whole far more usual.
    private static bool IsRestOfNoun(BrokenPair pair, ArticleModel model)
    {
        var words = model.Words;
        if (pair.Right.Length < ShortestUnknownHalf) return false;
        var whole = pair.Whole;
        var band = words.BandOf(pair.RightLetters);
        // What follows a first name is hardly the rest of it.
        if (pair.Left.Length > LongestHalf || model.Pack.Frequencies?.IsFirstName(pair.LeftLetters) == true) return false;
        if (band == 0) return words.IsForm(whole) || (pair.Right.Length >= ShortestCompoundHalf && !IsNoun(pair.LeftLetters, model) && words.IsKnown(whole));
        return words.IsForm(whole) && words.BandOf(whole) is > 0 and var wholeBand && wholeBand + MuchRarer <= band;
    }

    // Known with a capital, whatever it is without.
    private static bool IsNoun(ReadOnlySpan<char> word, ArticleModel model)
    {
        if (!model.Words.IsKnown(word)) return false;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return model.Pack.Lexicon!.IsListed(word) || !model.Words.IsKnown(small);
    }

    private static bool IsRarer(ReadOnlySpan<char> half, string whole, ArticleWords words) => words.BandOf(half) is var band && (band == 0 || band > Math.Max(1, words.BandOf(whole)));

    private static Finding FindingOf(BrokenPair pair) =>
        new(pair.Text.ToSource(TextSpan.FromBounds(pair.Left.Start, pair.Right.End)))
        {
            Arguments = [new("mended", pair.Whole)],
            Fixes = VisibleEdit.Replace(pair.Text, pair.Gap, "", isSafe: false) is { } fix ? [fix] : [],
        };

    private readonly record struct LookedUp(TextSpan Word, bool IsKnown);
}
