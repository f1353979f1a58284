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

    /// <summary>The cells of a reading behind a determiner that asks for these inflections.</summary>
    public static NominalCells CellsOf(MorphologicalReading reading, WordTraits inflection)
    {
        // The gender of a name is usage's.
        if (reading.PartOfSpeech == PartOfSpeech.Propn) return NominalCells.All;
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
        var (passes, isNumeral, isNoun) = (false, false, false);
        var nouns = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            switch (reading.PartOfSpeech)
            {
                case PartOfSpeech.Noun or PartOfSpeech.Propn:
                    isNoun = true;
                    nouns |= CellsOf(reading, inflection);
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
        if (isNoun && isOpen)
        {
            if (_head < 0 || index < _head) _head = index;
            _agrees |= (cells & nouns) != 0;
            // The first part of a name, or of a compound that is written apart, does not change.
            if (IsNounNext(index) && sentence.CanBe(index + 1, PartOfSpeech.Noun)) Read(index + 1, cells, inflection, limit, isOpen: true);
        }
        if (isNumeral) Read(index + 1, cells, inflection, limit, isOpen: true);
        else if (passes) Read(index + 1, cells, inflection, limit, isOpen: false);
    }

    // "a large, old house", "large and old houses"
    private void ReadBehindAdjective(int index, NominalCells cells, WordTraits inflection, int limit)
    {
        Read(index + 1, cells, inflection, limit, isOpen: true);
        if (index + 2 < sentence.Count && (sentence.IsComma(index + 1) || sentence.CanBe(index + 1, PartOfSpeech.Cconj)) && CanBeAttribute(index + 2))
            Read(index + 2, cells, inflection, limit, isOpen: false);
    }

    private bool CanBeAttribute(int index)
    {
        if (char.IsUpper(sentence.CharactersOf(index)[0])) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Adj) return true;
        }
        return false;
    }

    private bool IsNounNext(int index) =>
        index + 1 < sentence.Count && sentence.KindOf(index + 1) == TokenKind.Word && char.IsUpper(sentence.CharactersOf(index + 1)[0]);
}
