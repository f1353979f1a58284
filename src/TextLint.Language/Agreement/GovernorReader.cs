using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Reads what case the adposition in front of a phrase governs.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="pack">Its language.</param>
internal sealed class GovernorReader(SentenceReadings sentence, LanguagePack pack)
{
    private const int LongestTorn = 7;
    private const int LongestFramed = 5;

    /// <summary>The cells that the adposition in front of a token governs; null where there is none, or where it may be something else.</summary>
    public NominalCells? CellsBefore(int index)
    {
        var governor = index - 1;
        // "the over 30-strong choir": in front of a number it may be an adverb.
        if (sentence.KindOf(index) == TokenKind.Word && char.IsDigit(sentence.CharactersOf(index)[0])) return null;
        if (governor < 0 || sentence.KindOf(governor) != TokenKind.Word || !sentence.CanBe(governor, PartOfSpeech.Adp)) return null;
        var (cells, isPostposition, isParticle, isAdjective) = (NominalCells.None, false, false, false);
        foreach (var reading in sentence[governor])
        {
            if (reading.Has(WordTraits.Article)) return null;
            // What grades an adjective ("too large houses") is no adverb in front of an article.
            var isBare = reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells == NominalCells.None;
            isAdjective |= isBare;
            if ((isBare || reading.PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Part) && IsFirm(index)) continue;
            if (reading.PartOfSpeech != PartOfSpeech.Adp) return null;
            isPostposition |= reading is { Cells: NominalCells.None, Traits: WordTraits.None };
            isParticle |= reading.Has(WordTraits.HoldsParticle);
            cells |= reading.Cells;
        }
        if (cells == NominalCells.None || IsStandingPhrase(index - 2) || IsStandingPhrase(index) || IsStandingPhrase(governor) || IsTornPhrase(governor)) return null;
        if (isPostposition && CanBeGoverned(governor - 1, cells)) return null;
        if (isParticle) return ClosesFrame(governor) ? null : cells;
        // An adjective may be an adverb there ("accordingly a rule"), but not in front of a genitive.
        if (isAdjective) return (cells & NominalCells.Genitive) != 0 ? null : NominalCells.All & ~NominalCells.Genitive;
        return cells;
    }

    // An article or a possessive.
    private bool IsFirm(int index) => sentence.Any(index, static reading => reading.IsDeterminer && (reading.Has(WordTraits.Article) || reading.Has(WordTraits.Possessive)));

    // A noun or a pronoun in front of it may be what it governs, in the case that its article has.
    private bool CanBeGoverned(int index, NominalCells cells) =>
        index >= 0 && ((sentence.IsCapital(index) && (index == 0 || !IsFirm(index - 1) || new NounPhraseMatcher(sentence).MatchDeterminer(index - 1, PartOfSpeech.Det, cells).Agrees)) || (!sentence.CanBe(index, PartOfSpeech.Det) && sentence.Any(index, reading => reading.IsPronominal && !reading.Has(WordTraits.Reflexive) && (reading.Cells & cells) != 0)));

    // "from home on": behind an adposition and a single word it belongs to that one.
    private bool ClosesFrame(int particle)
    {
        if (particle < 2 || sentence.KindOf(particle - 1) != TokenKind.Word || sentence.IsOnly(particle - 1, PartOfSpeech.Adp)) return false;
        if (sentence.Governs(particle - 2)) return true;
        // "from the old house on": and a whole phrase.
        if (!sentence.IsNoun(particle - 1)) return false;
        for (var i = particle - 2; i >= Math.Max(0, particle - LongestFramed) && sentence.KindOf(i) == TokenKind.Word; i--)
        {
            if (sentence.Governs(i)) return pack.IsStandingPhrase(sentence.CharactersOf(i), sentence.CharactersOf(particle));
            if (!sentence.CanBe(i, PartOfSpeech.Det) && !sentence.CanBe(i, PartOfSpeech.Adj)) return false;
        }
        return false;
    }

    // "What was that for a day": the rest of a standing phrase whose pronoun opens the clause.
    private bool IsTornPhrase(int last)
    {
        for (var i = last - 2; i >= Math.Max(0, last - LongestTorn) && sentence.KindOf(i + 1) == TokenKind.Word; i--)
        {
            if (sentence.WordAt(i).Has(WordTraits.Interrogative) && pack.IsStandingPhrase(sentence.CharactersOf(i), sentence.CharactersOf(last))) return true;
        }
        return false;
    }

    private bool IsStandingPhrase(int index) => index >= 0 && index + 1 < sentence.Count && pack.IsStandingPhrase(sentence.CharactersOf(index), sentence.CharactersOf(index + 1));
}
