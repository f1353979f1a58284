using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds noun phrases whose words cannot agree in any reading. What may be read in another way is passed over.</summary>
internal sealed class NounPhraseReader
{
    private const NominalCells StrongGenitive = NominalCells.GenitiveMasculine | NominalCells.GenitiveNeuter;

    private readonly SentenceReadings _sentence;
    private readonly NounPhraseMatcher _matcher;
    private readonly GovernorReader _governors;
    private readonly PhraseExcuses _excuses;

    /// <param name="sentence">The sentence.</param>
    /// <param name="pack">Its language.</param>
    public NounPhraseReader(SentenceReadings sentence, LanguagePack pack)
    {
        _sentence = sentence;
        _matcher = new NounPhraseMatcher(sentence);
        _governors = new GovernorReader(sentence, pack);
        _excuses = new PhraseExcuses(sentence, pack, _matcher);
    }

    public IEnumerable<NounPhraseFlaw> Flaws()
    {
        for (var i = 0; i < _sentence.Count; i++)
        {
            if (_sentence.KindOf(i) is not (TokenKind.Word or TokenKind.Number)) continue;
            if (ReadAt(i, out var head) is { } flaw) yield return flaw;
            if (head > i) i = head;
        }
    }

    // head: the noun that a phrase which begins here ends with, or -1.
    private NounPhraseFlaw? ReadAt(int index, out int head)
    {
        head = -1;
        if (IsCardinal(index)) return CountedFlawAt(index, out head);
        if (DeterminerAt(index) is not { } determiner) return _sentence.IsCapital(index) ? NounFlawAt(index) : BareFlawAt(index, out head);
        var match = _matcher.MatchDeterminer(index, determiner.PartOfSpeech, NominalCells.All);
        head = match.Head;
        if (head < 0) return UninflectedFlawAt(index, out head);
        if (!match.Agrees) return _excuses.Excuse(index, head) ? null : new NounPhraseFlaw(index, head, -1, KindOf(index, determiner.PartOfSpeech, head));
        // Nearly all phrases agree, and are done with here.
        if (determiner.PartOfSpeech == PartOfSpeech.Adp || _governors.CellsBefore(index) is not { } governed || _matcher.MatchDeterminer(index, determiner.PartOfSpeech, governed).Agrees) return null;
        return _excuses.Excuse(index, head) ? null : new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    // "a new house" without the ending of the adjective, which other words of its lemma have; other adjectives may stand in front.
    private NounPhraseFlaw? UninflectedFlawAt(int index, out int head)
    {
        head = -1;
        var bare = index + 1;
        while (bare + 2 < _sentence.Count && IsAttribute(bare)) bare += _sentence.IsComma(bare + 1) || _sentence.CanBe(bare + 1, PartOfSpeech.Cconj) ? 2 : 1;
        if (bare + 1 >= _sentence.Count || !IsBareAdjective(bare) || !IsNounAlone(bare + 1) || !_sentence.IsInflected(bare)) return null;
        if (bare == index + 1 && MayBePronoun(index, bare + 1)) return null;
        head = bare + 1;
        return _excuses.IsOther(index, head) ? null : new NounPhraseFlaw(index, head, -1, NounPhraseFlawKind.Phrase);
    }

    // An adjective or participle without an ending.
    private bool IsBareAdjective(int index)
    {
        var word = _sentence.WordAt(index);
        return word.CanBe(PartOfSpeech.Adj) && !_sentence.IsCapital(index) && Array.TrueForAll(word.Readings, static reading => reading.PartOfSpeech switch
        {
            PartOfSpeech.Adj or PartOfSpeech.Adv => reading.AnyCells == NominalCells.None,
            PartOfSpeech.Verb => (reading.Verb & (VerbTraits.Participle | VerbTraits.Finite | VerbTraits.Infinitive)) == VerbTraits.Participle,
            _ => false,
        });
    }

    // Behind a pronoun the adjective is an adverb: a relative one opens its clause, and others hardly agree with the noun by chance.
    private bool MayBePronoun(int index, int noun)
    {
        if (!_sentence.Any(index, static reading => reading.IsPronominal && (reading.Has(WordTraits.Relative) || reading.Has(WordTraits.Demonstrative)))) return false;
        if (index > 0 && _sentence.IsOnly(index - 1, PartOfSpeech.Adp)) return false;
        if (index > 0 && (_sentence.IsComma(index - 1) || _sentence.CanBe(index - 1, PartOfSpeech.Cconj))) return true;
        var cells = NominalCells.None;
        foreach (var reading in _sentence[index])
        {
            if (reading.IsDeterminer) cells |= reading.Cells;
        }
        // Behind a noun without a comma the relative clause lacks one; only a genitive follows a noun.
        if (index > 0 && _sentence.IsNoun(index - 1)) cells &= NominalCells.Genitive;
        return _sentence.CanBe(noun - 1, PartOfSpeech.Adv) || _sentence.WordAt(noun).Cells == NominalCells.All || (cells & _sentence.WordAt(noun).Cells) == NominalCells.None;
    }

    // No adjective made a noun, in front of which stand adverbs, and none that a participle takes for its object: "water carrying boys".
    private bool IsNounAlone(int index) =>
        _sentence.IsNoun(index) && !_sentence.Any(index, static reading => reading.Has(WordTraits.Adjectival)) && (index + 1 >= _sentence.Count || !IsAttribute(index + 1) || !_sentence.WordAt(index + 1).Has(VerbTraits.Participle));

    private NounPhraseFlawKind KindOf(int index, PartOfSpeech partOfSpeech, int head)
    {
        var cells = NominalCells.None;
        foreach (var reading in _sentence[index])
        {
            if (reading.PartOfSpeech == partOfSpeech && (reading.IsDeterminer || partOfSpeech == PartOfSpeech.Adp)) cells |= reading.Cells;
        }
        if ((cells & StrongGenitive) == 0 || (cells & NominalCells.Singular & (NominalCells.Nominative | NominalCells.Dative)) != 0) return NounPhraseFlawKind.Phrase;
        var isNominative = false;
        foreach (var reading in _sentence[head])
        {
            if ((reading.AnyCells & StrongGenitive) != 0) return NounPhraseFlawKind.Phrase;
            isNominative |= (reading.Cells & (NominalCells.NominativeMasculine | NominalCells.NominativeNeuter)) != 0;
        }
        return isNominative ? NounPhraseFlawKind.GenitiveEnding : NounPhraseFlawKind.Phrase;
    }

    // Adjectives without a determiner behind an adposition: "with great success".
    private NounPhraseFlaw? BareFlawAt(int index, out int head)
    {
        head = -1;
        if (index == 0) return null;
        if (IsBareAdjective(index)) return BareFlawBehind(index, out head);
        if (!IsAttribute(index) || _governors.CellsBefore(index) is not { } governed) return null;
        var match = _matcher.Match(index, governed, WordTraits.BeforeStrong);
        head = match.Head;
        return head < 0 || match.Agrees || _excuses.IsTitle(index, head) ? null : new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    // "in fresh bread" without the ending; in front of names stand some that take none: "in all Europe".
    private NounPhraseFlaw? BareFlawBehind(int index, out int head)
    {
        head = -1;
        if (index + 1 >= _sentence.Count || !_sentence.IsOnly(index - 1, PartOfSpeech.Adp) || _sentence.CanBe(index, PartOfSpeech.Adv) || !IsNounAlone(index + 1) || _sentence.CanBe(index + 1, PartOfSpeech.Propn) || !_sentence.IsInflected(index)) return null;
        head = index + 1;
        return _excuses.IsTitle(index, head) ? null : new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    // A noun alone behind an adposition: "with children", which lacks the ending of the dative.
    private NounPhraseFlaw? NounFlawAt(int index)
    {
        if (!_sentence.IsNoun(index) || _sentence.CanBe(index, PartOfSpeech.Propn) || _governors.CellsBefore(index) is not { } governed || governed != NominalCells.Dative) return null;
        foreach (var reading in _sentence[index])
        {
            if ((reading.AnyCells & ~(NominalCells.Plural & ~NominalCells.Dative)) != 0 || reading.Has(WordTraits.Adjectival)) return null;
        }
        return _excuses.IsTitle(index, index) ? null : new NounPhraseFlaw(index, index, index - 1, NounPhraseFlawKind.Adposition);
    }

    // "two ship": a number in words in front of a singular, or any behind an adposition in front of the wrong case.
    private NounPhraseFlaw? CountedFlawAt(int index, out int head)
    {
        head = -1;
        if (_sentence.CharactersOf(index) is "1") return null;
        // "number two": what a noun in front of it counts.
        if (index > 0 && (_sentence.KindOf(index - 1) == TokenKind.Number || _sentence.CanBe(index - 1, PartOfSpeech.Num) || (_sentence.IsCapital(index - 1) && !_sentence.CanBe(index - 1, PartOfSpeech.Adp)))) return null;
        var match = _matcher.Match(index + 1, NominalCells.Plural, WordTraits.BeforeStrong | WordTraits.BeforeWeak);
        head = match.Head;
        if (head < 0 || !_sentence.IsNoun(head) || _excuses.IsTitle(index, head) || _excuses.IsGenitiveOnly(head)) return null;
        if (!match.Agrees) return _sentence.KindOf(index) == TokenKind.Number || !IsSingular(head) ? null : new NounPhraseFlaw(index, head, -1, NounPhraseFlawKind.Phrase);
        if (_governors.CellsBefore(index) is not { } governed || _matcher.Match(index + 1, NominalCells.Plural & governed, WordTraits.BeforeStrong | WordTraits.BeforeWeak).Agrees) return null;
        return new NounPhraseFlaw(index, head, index - 1, NounPhraseFlawKind.Adposition);
    }

    // A nominative alone says nothing of the plural.
    private bool IsSingular(int head) => _sentence.Any(head, static reading => (reading.Cells & NominalCells.Dative & NominalCells.Singular) != 0);

    private bool IsCardinal(int index) => (_sentence.KindOf(index) == TokenKind.Number && char.IsDigit(_sentence.CharactersOf(index)[^1])) || (_sentence.IsOnly(index, PartOfSpeech.Num) && _sentence[index][0].Cells == NominalCells.Plural);

    private bool IsAttribute(int index)
    {
        if (_sentence.KindOf(index) != TokenKind.Word || char.IsUpper(_sentence.CharactersOf(index)[0])) return false;
        var isInflected = false;
        foreach (var reading in _sentence[index])
        {
            if (reading.PartOfSpeech != PartOfSpeech.Adj && !reading.IsAdjectival) return false;
            isInflected |= reading.AnyCells != NominalCells.None;
        }
        return isInflected;
    }

    private MorphologicalReading? DeterminerAt(int index)
    {
        var word = _sentence.WordAt(index);
        if (!word.CanBe(PartOfSpeech.Det) && !word.CanBe(PartOfSpeech.Adp)) return null;
        MorphologicalReading? found = null;
        foreach (var reading in word.Readings)
        {
            if (reading.IsDeterminer && reading.Cells != NominalCells.None) found ??= reading;
            else if (reading.PartOfSpeech == PartOfSpeech.Adp && reading.Has(WordTraits.Article)) return reading;
        }
        if (found is not { } determiner || determiner.Has(WordTraits.Article)) return found;
        if (index > 0 && _sentence.IsOnly(index - 1, PartOfSpeech.Adp)) return found;
        // "his" and "to be" share a form; in front of a noun it is hardly ever the verb, unless a particle marks it as one.
        if (determiner.Has(WordTraits.Possessive) && index + 1 < _sentence.Count && _sentence.IsCapital(index + 1) && _sentence.IsOnly(index + 1, PartOfSpeech.Noun) && (index == 0 || !_sentence.CanBe(index - 1, PartOfSpeech.Part))) return found;
        foreach (var reading in _sentence[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Noun && (reading.Verb & VerbTraits.Imperative) == 0) return null;
        }
        return found;
    }
}
