using System.Collections.Immutable;
using System.Numerics;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds the passages of an article that are in another language than the article.</summary>
/// <remarks>
/// Sentence by sentence. Most are done with after one look-up a word: their function words are the article's. In the others each word
/// speaks for the other language or for the article's, function words loudly and content words by their trigrams, and the passage is the
/// stretch with the greatest sum (Bentley, Programming Pearls: Algorithm Design Techniques, 1984), widened to the commas around it.
/// Neighbouring sentences in one language are one passage.
/// </remarks>
internal sealed class PassageFinder
{
    private const int FewestVotes = 2;
    private const int FewestWords = 3;
    private const int FewestWordsOfUnlikely = 8;

    // Of running text every second word is a function word.
    private const int MostOfUnlikely = 5;
    private const int MostNeutralWords = 3;

    private readonly LanguageModels _models;
    private readonly int _own;
    private readonly SentenceVotes _votes;

    /// <param name="models">What tells languages apart.</param>
    /// <param name="language">BCP 47 tag of the article's language; nothing is found where the models do not know it.</param>
    public PassageFinder(LanguageModels models, string language)
    {
        _models = models;
        _own = models.Languages.IndexOf(language);
        _votes = new SentenceVotes(models, _own);
    }

    /// <summary>The passages, and the sentences that are hardly in the article's language.</summary>
    public PassageReading Find(ArticleDocument document)
    {
        if (_own < 0) return PassageReading.None;
        var found = ImmutableArray.CreateBuilder<LanguagePassage>();
        var unlikely = ImmutableArray.CreateBuilder<(Block, Sentence)>();
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            var sentences = document.Blocks[block].Sentences;
            for (var i = 0; i < sentences.Length; i++)
            {
                var (mayBeForeign, isUnlikely) = LookAt(sentences[i]);
                if (isUnlikely) unlikely.Add((document.Blocks[block], sentences[i]));
                if (!mayBeForeign || Find(sentences[i]) is not { } passage) continue;
                passage = passage with { First = (block, i, passage.First.Token), Last = (block, i, passage.Last.Token) };
                if (found.Count > 0 && Joins(found[^1], passage)) found[^1] = Join(found[^1], passage);
                else found.Add(passage);
            }
        }
        return new PassageReading(found.ToImmutable(), unlikely.ToImmutable());
    }

    // Foreign where enough words of a sentence, or none, are function words, and not of the article's language; unlikely where few are of that.
    private (bool MayBeForeign, bool IsUnlikely) LookAt(Sentence sentence)
    {
        Span<int> foreign = stackalloc int[_models.Languages.Length];
        foreign.Clear();
        var ownBit = 1UL << _own;
        int words = 0, own = 0, most = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            var languages = _models.FunctionWordOf(sentence.CharactersOf(token));
            if ((languages & ownBit) != 0) own++;
            else
            {
                for (; languages != 0; languages &= languages - 1)
                    most = Math.Max(most, ++foreign[BitOperations.TrailingZeroCount(languages)]);
            }
        }
        return (words >= FewestWords && (most >= FewestVotes || own == 0), words >= FewestWordsOfUnlikely && own * MostOfUnlikely <= words);
    }

    private LanguagePassage? Find(Sentence sentence)
    {
        var language = _votes.Weigh(sentence);
        if (language < 0) return null;
        var weights = _votes.Weights;
        int start = 0, end = -1, from = 0;
        float sum = 0, best = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i];
            if (sum <= 0)
            {
                sum = 0;
                from = i + 1;
            }
            else if (sum > best)
            {
                (best, start, end) = (sum, from, i);
            }
        }
        if (end < 0) return null;
        (start, end) = Widen(sentence, weights, start, end);
        var words = CountWords(sentence, start, end);
        var span = TextSpan.FromBounds(sentence.Tokens[start].Span.Start, sentence.Tokens[end].Span.End);
        return new LanguagePassage(span, _models.Languages[language], best / SentenceVotes.FunctionWord)
        {
            First = (0, 0, start),
            Last = (0, 0, end),
            Words = words,
            FunctionWords = _votes.CountFunctionWords(sentence, start, end),
            OwnWords = _votes.CountOwnWords(start, end),
            IsWhole = start == 0 && end == sentence.Tokens.Length - 1,
        };
    }

    /// <summary>Widens a stretch to the marks around it, or the edges of the sentence, unless a word of the article's language stands between.</summary>
    private static (int Start, int End) Widen(Sentence sentence, ReadOnlySpan<float> weights, int start, int end)
    {
        var first = start;
        while (first > 0 && weights[first - 1] > SentenceVotes.Against && !IsMark(sentence, first - 1)) first--;
        if (first > 0 && !IsMark(sentence, first - 1)) first = start;
        if (IsNeutral(sentence, weights, 0, first - 1)) first = 0;
        if (first > 0) first = AfterMark(sentence, weights, first, end);

        var last = end;
        while (last + 1 < weights.Length && weights[last + 1] > SentenceVotes.Against && !IsMark(sentence, last + 1)) last++;
        if (last + 1 < weights.Length && !IsMark(sentence, last + 1)) last = end;
        return (first, IsNeutral(sentence, weights, last + 1, weights.Length - 1) ? weights.Length - 1 : last);
    }

    // An apposition: a name, a date.
    private static bool IsNeutral(Sentence sentence, ReadOnlySpan<float> weights, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (weights[i] <= SentenceVotes.Against) return false;
        }
        return CountWords(sentence, start, end) <= MostNeutralWords;
    }

    // What stands before the last mark before the first function word may be a name of the article's own.
    private static int AfterMark(Sentence sentence, ReadOnlySpan<float> weights, int start, int end)
    {
        var after = start;
        for (var i = start; i <= end && weights[i] < SentenceVotes.FunctionWord; i++)
        {
            if (IsMark(sentence, i)) after = i + 1;
        }
        return after;
    }

    private static bool IsMark(Sentence sentence, int token) => sentence.Tokens[token].Kind == TokenKind.Punctuation;

    private static int CountWords(Sentence sentence, int start, int end)
    {
        var count = 0;
        for (var i = start; i <= end; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Word) count++;
        }
        return count;
    }

    private static bool Joins(LanguagePassage before, LanguagePassage next) =>
        before.Language == next.Language && before.Last.Block == next.First.Block && before.Last.Sentence + 1 == next.First.Sentence
        && before.IsWhole && next.IsWhole;

    private static LanguagePassage Join(LanguagePassage before, LanguagePassage next) =>
        new(TextSpan.FromBounds(before.Span.Start, next.Span.End), before.Language, before.Strength + next.Strength)
        {
            First = before.First,
            Last = next.Last,
            Words = before.Words + next.Words,
            FunctionWords = before.FunctionWords + next.FunctionWords,
            OwnWords = before.OwnWords + next.OwnWords,
            IsWhole = true,
        };
}
