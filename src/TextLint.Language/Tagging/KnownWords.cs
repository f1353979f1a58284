using TextLint.Documents;

namespace TextLint.Language;

/// <summary>The words that the tagger met, with what it needs to know of them. Safe for many threads.</summary>
internal sealed class KnownWords(WordReadings readings, WordFrequencies? frequencies)
{
    private const int LongestWord = 100;

    private readonly WordMemory<KnownWord> _inside = new();
    private readonly WordMemory<KnownWord> _opening = new();

    public string LemmaOf(ReadOnlySpan<char> word, MorphologicalReading reading) => readings.LemmaOf(word, reading);

    public KnownWord Of(ReadOnlySpan<char> word, TokenKind kind, bool opensSentence)
    {
        var seen = opensSentence ? _opening : _inside;
        if (seen.TryGet(word, out var known)) return known;
        var own = kind is TokenKind.Word ? readings.Of(word, opensSentence) : [];
        known = new KnownWord(word, kind, own, (ushort)(NamesOf(word) | (kind is TokenKind.Word && readings.IsGuessed(word, opensSentence) ? KnownWord.IsGuessed : 0)))
        {
            VerbLemma = LemmaOf(word, own, static reading => reading.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux),
            NounLemma = LemmaOf(word, own, static reading => reading.PartOfSpeech is PartOfSpeech.Noun),
        };
        return word.Length <= LongestWord ? seen.Keep(word, known) : known;
    }

    private uint LemmaOf(ReadOnlySpan<char> word, MorphologicalReading[] own, Predicate<MorphologicalReading> isWanted)
    {
        var found = Array.FindIndex(own, isWanted);
        return found < 0 ? 0 : Hashing.Of(readings.LemmaOf(word, own[found]).ToLowerInvariant(), 6);
    }

    private ushort NamesOf(ReadOnlySpan<char> word)
    {
        if (frequencies is null || word.IsEmpty || !char.IsUpper(word[0])) return 0;
        return (ushort)((frequencies.IsFirstName(word) ? KnownWord.IsFirstName : 0) | (frequencies.IsSurname(word) ? KnownWord.IsSurname : 0));
    }
}
