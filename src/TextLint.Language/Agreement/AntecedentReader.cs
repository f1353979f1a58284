using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Gathers what a relative clause may belong to: the nouns and pronouns in front of its comma.</summary>
/// <param name="sentence">The sentence.</param>
internal sealed class AntecedentReader(SentenceReadings sentence)
{
    /// <summary>
    /// Genders and numbers of the words that a relative clause may belong to: those back to the verb, and where these are an adverbial those
    /// in front of it too, since a clause may be parted from its noun. All where that is not certain.
    /// </summary>
    /// <param name="comma">Index of the comma in front of the clause.</param>
    public Genders Before(int comma)
    {
        var (genders, start) = Gather(comma - 1);
        if (start < 0) return genders;
        if (sentence.KindOf(start) == TokenKind.Punctuation) return Genders.All;
        // A predicate stands for the subject.
        if (!sentence.Governs(start + 1) && !sentence.CanBe(start, PartOfSpeech.Aux)) return genders;
        var (before, other) = Gather(start - 1);
        return other >= 0 && sentence.KindOf(other) != TokenKind.Punctuation ? Genders.All : genders | before;
    }

    /// <summary>Gender and number of cells, whatever their case.</summary>
    public static Genders GendersOf(NominalCells cells)
    {
        var genders = Genders.None;
        if ((cells & NominalCells.Masculine) != 0) genders |= Genders.Masculine;
        if ((cells & NominalCells.Feminine) != 0) genders |= Genders.Feminine;
        if ((cells & NominalCells.Neuter) != 0) genders |= Genders.Neuter;
        if ((cells & NominalCells.Plural) != 0) genders |= Genders.Plural;
        return genders;
    }

    // Back to a verb, a mark or the start of the sentence (-1).
    private (Genders Genders, int Start) Gather(int index)
    {
        var genders = Genders.None;
        for (var i = index; i >= 0; i--)
        {
            if (sentence.KindOf(i) == TokenKind.Punctuation) return (genders, i);
            if (sentence.KindOf(i) != TokenKind.Word) return (Genders.All, i);
            if (!sentence.IsCapital(i) && IsVerb(i)) return (genders, i);
            genders |= GendersOf(i);
        }
        return (genders, -1);
    }

    private bool IsVerb(int index) => sentence.CanBeFinite(index) && !sentence.CanBe(index, PartOfSpeech.Adp) && !sentence.CanBe(index, PartOfSpeech.Det) && !(sentence.CanBe(index, PartOfSpeech.Adj) && sentence.IsCapital(index + 1));

    private Genders GendersOf(int index)
    {
        if (sentence.CanBe(index, PartOfSpeech.Cconj) || sentence.CanBe(index, PartOfSpeech.Num)) return Genders.Plural;
        var isNoun = (sentence.IsCapital(index) || sentence.IsNoun(index)) && (index > 0 || sentence.CanBe(index, PartOfSpeech.Noun) || sentence.CanBe(index, PartOfSpeech.Propn));
        if (isNoun && !sentence.IsNoun(index)) return Genders.All;
        var stands = sentence.CanBe(index, PartOfSpeech.Det) && index + 1 < sentence.Count && sentence.CanBe(index + 1, PartOfSpeech.Det);
        var cells = NominalCells.None;
        foreach (var reading in sentence[index])
        {
            if (isNoun ? reading.PartOfSpeech == PartOfSpeech.Noun : reading.PartOfSpeech == PartOfSpeech.Pron && !IsArticle(index)) cells |= reading.AnyCells;
            else if (stands && reading.IsPronominal) cells |= reading.AnyCells;
        }
        return GendersOf(cells);
    }

    private bool IsArticle(int index) => sentence.Any(index, static reading => reading.IsDeterminer && reading.Has(WordTraits.Article));
}
