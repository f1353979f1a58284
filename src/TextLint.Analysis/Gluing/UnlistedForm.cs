using TextLint.Analysis.Phrases;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>Words that the lexicon does not list and that are one word all the same: forms of words that it does list.</summary>
/// <param name="model">The article.</param>
/// <param name="genitive">Ending of a name's genitive; empty where there is none.</param>
internal sealed class UnlistedForm(ArticleModel model, string genitive)
{
    private const int ShortestPart = 2;
    private const int ShortestVerb = 3;
    private const int ShortestAdjective = 6;

    private readonly ArticleWords _words = model.Words;

    public bool Is(ReadOnlySpan<char> word) => IsGenitiveOfName(word) || IsJoinedVerb(word) || IsUsedAsNoun(word);

    private bool IsGenitiveOfName(ReadOnlySpan<char> word) =>
        genitive.Length > 0 && word.Length > genitive.Length + ShortestPart && word.EndsWith(genitive, StringComparison.Ordinal) && _words.IsName(word[..^genitive.Length]);

    // "woodworking": a noun with an adjective or participle behind it.
    private bool IsUsedAsNoun(ReadOnlySpan<char> word)
    {
        if (model.Pack.Readings is not { } readings || !char.IsUpper(word[0])) return false;
        for (var cut = ShortestVerb; cut <= word.Length - ShortestAdjective; cut++)
        {
            if (!_words.IsKnown(word[cut..]) || !_words.IsKnown(word[..cut])) continue;
            if (Is(PartOfSpeech.Noun, readings, word[..cut]) && Is(PartOfSpeech.Adj, readings, word[cut..])) return true;
        }
        return false;
    }

    private static bool Is(PartOfSpeech wanted, WordReadings readings, ReadOnlySpan<char> word) =>
        Array.TrueForAll(readings.Of(word, opensSentence: false), reading => reading.PartOfSpeech == wanted);

    // A verb whose particle stands in front of it in a subordinate clause; dictionaries list its infinitive.
    private bool IsJoinedVerb(ReadOnlySpan<char> word)
    {
        if (model.Pack.Readings is not { } readings || !char.IsLower(word[0])) return false;
        for (var cut = ShortestPart; cut <= word.Length - ShortestVerb; cut++)
        {
            var verb = word[cut..];
            if (!_words.IsKnown(verb)) continue;
            foreach (var reading in readings.Of(verb, opensSentence: false))
            {
                if (reading.IsFinite && IsInfinitive(string.Concat(word[..cut], readings.LemmaOf(verb, reading)), cut, readings)) return true;
            }
        }
        return false;
    }

    // Of those with an adjective in front they may list only the noun.
    private bool IsInfinitive(string word, int cut, WordReadings readings) =>
        _words.IsKnown(word) || (_words.IsRanked(word) && _words.IsKnown(LetterCase.Capitalise(word)) && Array.Exists(readings.Of(word.AsSpan(0, cut), opensSentence: false), static reading => reading.PartOfSpeech == PartOfSpeech.Adj));
}
