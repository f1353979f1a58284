using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Tries whether article, adjectives and noun agree in case, gender and number: the intersection of their cells over all readings. An
/// adjective counts in the inflection that the word in front of it asks for.
/// </summary>
/// <param name="sentence">The sentence.</param>
public sealed class NounPhraseMatcher(SentenceReadings sentence)
{
    private const int LongestPhrase = 8;
    private const WordTraits AnyInflection = WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong;

    // The dative whose strong ending differs from the weak one, which tolerates a weak one behind it.
    private const NominalCells StrongDative = NominalCells.DativeMasculine | NominalCells.DativeNeuter;

    // A short noun may be the first word of a name in another language.
    private const int LongNoun = 12;

    private int _head;
    private bool _agrees;

    /// <summary>Reads what follows a determiner, up to the noun.</summary>
    /// <param name="index">The token behind the determiner.</param>
    /// <param name="cells">What the determiner and what governs it allow.</param>
    /// <param name="inflection">The inflections that the determiner asks of adjectives (<c>Before…</c>).</param>
    public NounPhraseMatch Match(int index, NominalCells cells, WordTraits inflection)
    {
        _head = -1;
        _agrees = false;
        Read(index, cells, (inflection & AnyInflection) == 0 ? AnyInflection : inflection & AnyInflection, index + LongestPhrase, isOpen: true);
        return new NounPhraseMatch(_head, _agrees);
    }

    /// <summary>Reads a phrase that begins with a determiner: any reading of that one may be the one that agrees.</summary>
    /// <param name="index">The determiner.</param>
    /// <param name="partOfSpeech">What it is: a determiner, or an adposition that holds an article.</param>
    /// <param name="governed">The cells that what stands in front of it governs.</param>
    public NounPhraseMatch MatchDeterminer(int index, PartOfSpeech partOfSpeech, NominalCells governed)
    {
        var (head, agrees) = (-1, false);
        foreach (var reading in sentence[index])
        {
            if (!Determines(reading, partOfSpeech)) continue;
            var match = Match(index + 1, reading.Cells & governed, reading.Traits);
            if (match.Head >= 0) head = match.Head;
            agrees |= match.Agrees;
        }
        return new NounPhraseMatch(head, agrees);
    }

    /// <summary>Whether the determiner agrees with an attribute further on and its noun.</summary>
    /// <param name="index">The determiner.</param>
    /// <param name="attribute">The attribute.</param>
    public bool AgreesAcross(int index, int attribute)
    {
        foreach (var reading in sentence[index])
        {
            if ((Determines(reading, PartOfSpeech.Det) || (Determines(reading, PartOfSpeech.Adp) && reading.Has(WordTraits.Article))) && Match(attribute, reading.Cells, reading.Traits).Agrees) return true;
        }
        return false;
    }

    /// <summary>Whether the determiner agrees with a noun that the language lists.</summary>
    /// <param name="index">The determiner.</param>
    /// <param name="noun">The noun, which need not stand in the sentence as a token.</param>
    public bool AgreesWith(int index, ReadOnlySpan<char> noun)
    {
        if (!sentence.IsListed(noun)) return false;
        var cells = NominalCells.None;
        foreach (var reading in sentence.Of(noun))
        {
            if (reading.PartOfSpeech == PartOfSpeech.Noun && !reading.IsAdjectival) cells |= reading.Cells;
        }
        foreach (var reading in sentence[index])
        {
            if ((Determines(reading, PartOfSpeech.Det) || reading.Has(WordTraits.Article)) && (reading.Cells & cells) != 0) return true;
        }
        return false;
    }

    /// <summary>Whether a noun can agree with the token as with its determiner, or the article in it.</summary>
    public bool IsDeterminer(int index) => sentence.Any(index, static reading => Determines(reading, PartOfSpeech.Det) || (reading.Has(WordTraits.Article) && reading.Cells != NominalCells.None));

    private static bool Determines(MorphologicalReading reading, PartOfSpeech partOfSpeech) =>
        reading.PartOfSpeech == partOfSpeech && (partOfSpeech != PartOfSpeech.Det || reading.IsDeterminer) && reading.Cells != NominalCells.None;

    /// <summary>The cells of a reading behind a determiner that asks for these inflections.</summary>
    public static NominalCells CellsOf(MorphologicalReading reading, WordTraits inflection)
    {
        // The gender of a name is usage's.
        if (reading.PartOfSpeech == PartOfSpeech.Propn) return (reading.Cells & NominalCells.Plural) == 0 ? NominalCells.Singular : NominalCells.All;
        if (!reading.IsAdjectival) return reading.Cells;
        var cells = NominalCells.None;
        if ((inflection & WordTraits.BeforeWeak) != 0) cells |= reading.WeakCells;
        if ((inflection & WordTraits.BeforeMixed) != 0) cells |= reading.MixedCells;
        if ((inflection & WordTraits.BeforeStrong) != 0) cells |= reading.Cells;
        return cells;
    }

    // isOpen: whether a noun may follow; behind an adverb only an adjective may.
    private void Read(int index, NominalCells cells, WordTraits inflection, int limit, bool isOpen)
    {
        if (_agrees || index >= sentence.Count || index >= limit) return;
        if (sentence.KindOf(index) == TokenKind.Number)
        {
            Read(index + 1, cells, inflection, limit, isOpen: true);
            return;
        }
        if (sentence.KindOf(index) != TokenKind.Word) return;
        if (sentence.CharactersOf(index)[^1] == '-')
        {
            // "town and country planning": the first part is left out.
            if (index + 1 < sentence.Count && sentence.CanBe(index + 1, PartOfSpeech.Cconj)) Read(index + 2, cells, inflection, limit, isOpen);
            return;
        }
        if (sentence.CanBe(index, PartOfSpeech.Adp)) return;
        var (passes, isNumeral, isNoun, isNominalised) = (false, false, false, false);
        var nouns = NominalCells.None;
        // A listed noun is hardly the name that it may be too.
        var isNamed = !sentence.IsNoun(index);
        foreach (var reading in sentence[index])
        {
            switch (reading.PartOfSpeech)
            {
                case PartOfSpeech.Noun or PartOfSpeech.Propn:
                    isNoun = true;
                    isNominalised |= reading.Has(WordTraits.Adjectival);
                    if (isNamed || reading.PartOfSpeech == PartOfSpeech.Noun || reading.Cells != NominalCells.All) nouns |= CellsOf(reading, inflection);
                    if (reading.Has(WordTraits.Adjectival) && IsNounNext(index)) Read(index + 1, cells & CellsOf(reading, inflection), inflection, limit, isOpen: true);
                    break;
                case PartOfSpeech.Adj or PartOfSpeech.Det when reading.IsAdjectival && reading.AnyCells != NominalCells.None:
                    ReadBehindAdjective(index, cells & CellsOf(reading, inflection), inflection, limit);
                    break;
                case PartOfSpeech.Num:
                    isNumeral = true;
                    break;
                case PartOfSpeech.Adj or PartOfSpeech.Adv:
                    passes = true;
                    break;
            }
        }
        if (isNoun && (isOpen || isNominalised))
        {
            if (_head < 0 || index < _head) _head = index;
            _agrees |= (cells & nouns) != 0;
            // The first part of a name, or of a compound that is written apart, does not change.
            if (IsNounNext(index) && (isNamed || sentence.CharactersOf(index).Length < LongNoun ? sentence.CanBe(index + 1, PartOfSpeech.Noun) : sentence.IsNoun(index + 1))) Read(index + 1, cells, inflection, limit, isOpen: true);
        }
        if (isNumeral) Read(index + 1, cells, inflection, limit, isOpen: true);
        else if (passes) Read(index + 1, cells, inflection, limit, isOpen: false);
    }

    // "a large, old house", "large and old houses"
    private void ReadBehindAdjective(int index, NominalCells cells, WordTraits inflection, int limit)
    {
        Read(index + 1, cells, inflection, limit, isOpen: true);
        // Behind a strong dative the weak one stands too ("with new graphic design").
        if (inflection == WordTraits.BeforeStrong && (cells & StrongDative) != 0) Read(index + 1, cells & StrongDative, WordTraits.BeforeWeak, limit, isOpen: true);
        if (index + 2 < sentence.Count && (sentence.IsComma(index + 1) || sentence.CanBe(index + 1, PartOfSpeech.Cconj)) && CanBeAttribute(index + 2))
        {
            Read(index + 2, cells, inflection, limit, isOpen: false);
            if (inflection == WordTraits.BeforeStrong && (cells & StrongDative) != 0) Read(index + 2, cells & StrongDative, WordTraits.BeforeWeak, limit, isOpen: false);
        }
    }

    private bool CanBeAttribute(int index) => !char.IsUpper(sentence.CharactersOf(index)[0]) && sentence.CanBe(index, PartOfSpeech.Adj);

    private bool IsNounNext(int index) =>
        index + 1 < sentence.Count && sentence.KindOf(index + 1) == TokenKind.Word && char.IsUpper(sentence.CharactersOf(index + 1)[0]);
}
