using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds nouns without their capital letter and verbs that have one, where what stands around them tells. Indices are those of tokens.</summary>
public sealed class CapitalReader
{
    private const int ShortestNoun = 4;
    private const int LongestWord = 40;

    private readonly SentenceReadings _sentence;
    private readonly NounPhraseMatcher _matcher;
    private readonly ClauseStretches _stretches;

    /// <param name="sentence">The sentence.</param>
    public CapitalReader(SentenceReadings sentence)
    {
        _sentence = sentence;
        _matcher = new NounPhraseMatcher(sentence);
        _stretches = sentence.Stretches;
    }

    /// <summary>Words in small letters that are nouns: behind an article or adjective that agrees, or infinitives behind an adposition that holds an article.</summary>
    public IEnumerable<int> SmallNouns()
    {
        for (var i = 1; i < _sentence.Count; i++)
        {
            if (IsSmallWord(i) && (IsUnlistedNoun(i) || IsNominalised(i))) yield return i;
        }
    }

    /// <summary>Infinitives with a capital letter, behind their particle or at the end of a clause that waits for one.</summary>
    /// <param name="governors">Finite verbs in small letters that wait for an infinitive.</param>
    /// <param name="nouns">Words that are nouns more often than verbs.</param>
    public IEnumerable<int> CapitalVerbs(FrozenSet<string> governors, FrozenSet<string> nouns)
    {
        foreach (var (start, end) in _stretches.All())
        {
            var verb = end - 1;
            if (verb < start + 2 || !_sentence.IsCapital(verb) || !_stretches.ClosesClause(end) || nouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_sentence.CharactersOf(verb)) || !IsInfinitive(verb)) continue;
            if (_stretches.IsParticle(verb - 1) ? IsOnlyNominalised(verb) && !HasInfinitive(start, verb) : IsAwaited(start, verb, governors)) yield return verb;
        }
    }

    /// <summary>Finite verbs with a capital letter behind a quotation and its comma, in front of who speaks.</summary>
    public IEnumerable<int> CapitalSpeechVerbs()
    {
        for (var i = 3; i + 1 < _sentence.Count; i++)
        {
            if (_sentence.IsCapital(i) && _sentence.IsComma(i - 1) && QuotationSigns.IsOuter(_sentence.CharactersOf(i - 2)[0]) && _sentence.KindOf(i + 1) == TokenKind.Word && !_sentence.Governs(i + 1) && IsOnlyFinite(i)) yield return i;
        }
    }

    private bool IsOnlyFinite(int index) => !_sentence.WordAt(index).IsListed && Array.TrueForAll(_sentence.InSmallLetter(index), static reading => reading.IsFinite);

    private bool IsSmallWord(int index) => _sentence.KindOf(index) == TokenKind.Word && !_sentence.IsCapital(index) && _sentence.CharactersOf(index) is { Length: >= ShortestNoun and <= LongestWord } word && IsLetters(word);

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLower(letter)) return false;
        }
        return true;
    }

    // "the forces" in small letters: nobody lists the word so, and with a capital it is a noun that agrees.
    private bool IsUnlistedNoun(int index)
    {
        var isBehindAdjective = index > 1 && _sentence.IsOnly(index - 1, PartOfSpeech.Adj) && !_sentence.IsCapital(index - 1) && _matcher.IsDeterminer(index - 2);
        if (!isBehindAdjective && !_matcher.IsDeterminer(index - 1)) return false;
        if (_sentence.WordAt(index).IsListed || (index + 1 < _sentence.Count && (_sentence.IsCapital(index + 1) || IsAttribute(index + 1) || _sentence.AreJoined(index) && (_sentence.KindOf(index + 1) == TokenKind.Word || _sentence.CharactersOf(index + 1) is "/")))) return false;
        Span<char> large = stackalloc char[LongestWord];
        var noun = Capitalised(index, large);
        return _matcher.AgreesWith(index - 1, noun) || (isBehindAdjective && _matcher.AgreesWith(index - 2, noun));
    }

    // An adjective in front of a noun: what stands in front of it is one more.
    private bool IsAttribute(int index) => _sentence.CanBe(index, PartOfSpeech.Adj) && _sentence.IsCapital(index + 1);

    // "at the drive": behind an adposition that holds an article no verb can follow.
    private bool IsNominalised(int index) => _stretches.IsFirmInfinitive(index)
        && _sentence.Any(index - 1, static reading => reading.PartOfSpeech == PartOfSpeech.Adp && reading.Has(WordTraits.Article)) && _sentence.IsOnly(index - 1, PartOfSpeech.Adp)
        && (index + 1 == _sentence.Count || _sentence.KindOf(index + 1) == TokenKind.Punctuation || !_sentence.IsCapital(index + 1));

    private ReadOnlySpan<char> Capitalised(int index, Span<char> into)
    {
        var word = _sentence.CharactersOf(index);
        word.CopyTo(into);
        into[0] = char.ToUpperInvariant(into[0]);
        return into[..word.Length];
    }

    private bool IsInfinitive(int index)
    {
        var word = _sentence.CharactersOf(index);
        if (word.Length > LongestWord) return false;
        Span<char> small = stackalloc char[LongestWord];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return _sentence.IsListed(small[..word.Length]) && Array.Exists(_sentence.Of(small[..word.Length]), static reading => (reading.Verb & VerbTraits.Infinitive) != 0 && !reading.Has(WordTraits.HoldsParticle));
    }

    // The plural of a noun ("to punishments") has a singular without its last letter, or is listed.
    private bool IsOnlyNominalised(int index)
    {
        foreach (var reading in _sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun && (reading.Cells & NominalCells.DativePlural) != 0 && !_sentence.CharactersOf(index).SequenceEqual(_sentence.LemmaOf(index, reading))) return false;
        }
        var singular = _sentence.CharactersOf(index)[..^1];
        return !_sentence.IsListed(singular) || !Array.Exists(_sentence.Of(singular), static reading => reading.PartOfSpeech == PartOfSpeech.Noun && !reading.Has(WordTraits.Adjectival));
    }

    private bool HasInfinitive(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_stretches.CanBeVerb(i) && _sentence.WordAt(i).Has(VerbTraits.Infinitive)) return true;
        }
        return false;
    }

    // "wants the prices Lower": in front of the verb stands a whole phrase.
    private bool IsAwaited(int start, int verb, FrozenSet<string> governors)
    {
        if (!_sentence.IsCapital(verb - 1) || HasInfinitive(start, verb)) return false;
        for (var i = start; i < verb - 1; i++)
        {
            if (governors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_sentence.CharactersOf(i))) return _sentence.IsNoun(verb - 1);
        }
        return false;
    }
}
