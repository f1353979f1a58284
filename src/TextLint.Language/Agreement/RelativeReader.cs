using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds relative pronouns that share gender and number with no noun in front of them: “the trade, which are forbidden”. A clause counts as
/// relative when its verb stands at its end; what may be read in another way is passed over.
/// </summary>
/// <param name="sentence">The sentence.</param>
public sealed class RelativeReader(SentenceReadings sentence)
{
    private readonly NounPhraseMatcher _matcher = new(sentence);
    private readonly AntecedentReader _antecedents = new(sentence);

    /// <summary>The flaws in reading order.</summary>
    public IEnumerable<RelativeFlaw> Flaws()
    {
        for (var comma = 1; comma + 2 < sentence.Count; comma++)
        {
            if (!sentence.IsComma(comma) || !sentence.IsCapital(comma - 1)) continue;
            var pronoun = sentence.Governs(comma + 1) ? comma + 2 : comma + 1;
            var asked = GendersOf(pronoun);
            if (asked == Genders.None || !sentence.IsNoun(comma - 1) || !OpensClause(pronoun)) continue;
            if (pronoun == comma + 1 && IsSubject(pronoun)) asked = GendersOf(pronoun, NominalCells.Nominative);
            if (((_antecedents.Before(comma) & asked) & GendersOfOpening(comma)) == 0) yield return new RelativeFlaw(comma - 1, pronoun);
        }
    }

    // The phrase that opens the sentence is no genitive, so that its article tells its number.
    private Genders GendersOfOpening(int comma)
    {
        var first = sentence.Units.All()[0];
        return first is { Kind: ClauseUnitKind.Phrase, IsDetermined: true } && first.End == comma && first.End == first.Head + 1 && first.CanBeSubject
            ? AntecedentReader.GendersOf(first.Cells & NominalCells.Nominative) : Genders.All;
    }

    // Those that stand for a noun are demonstrative too; others sum up the clause in front of them.
    private Genders GendersOf(int index, NominalCells cases = NominalCells.All)
    {
        if (!sentence.CanBe(index, PartOfSpeech.Det) && !sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Demonstrative))) return Genders.None;
        var genders = Genders.None;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Relative)) genders |= AntecedentReader.GendersOf(reading.Cells & cases);
        }
        return genders;
    }

    // A finite verb in front of the next mark, and none behind the pronoun, nor a phrase that the pronoun would be the article of.
    private bool OpensClause(int pronoun)
    {
        var end = pronoun + 1;
        while (end < sentence.Count && sentence.KindOf(end) != TokenKind.Punctuation) end++;
        var verb = end - 1;
        if (end == sentence.Count || verb < pronoun + 2 || sentence.IsCapital(verb) || !IsFinite(verb) || IsParticle(verb - 1)) return false;
        for (var i = pronoun + 1; i < verb; i++)
        {
            if (!sentence.IsCapital(i) && IsSurelyFinite(i) && !(i == verb - 1 && sentence.CanBe(verb, PartOfSpeech.Aux))) return false;
        }
        if (IsGenitive(pronoun)) return true;
        var phrase = _matcher.MatchDeterminer(pronoun, PartOfSpeech.Det, NominalCells.All);
        return !phrase.Agrees || !sentence.IsNoun(phrase.Head);
    }

    // "whose car": the noun behind it belongs to another clause than the one in front.
    private bool IsGenitive(int index)
    {
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech == PartOfSpeech.Pron && (reading.Cells & ~NominalCells.Genitive) != 0) return false;
        }
        return true;
    }

    // Nothing else in the clause can be one, and its verb is no auxiliary, beside which a clause may have none.
    private bool IsSubject(int pronoun)
    {
        foreach (var unit in sentence.Units.All())
        {
            if (unit.End <= pronoun) continue;
            if (unit.Start == pronoun && unit.Kind == ClauseUnitKind.Pronoun) continue;
            switch (unit.Kind)
            {
                case ClauseUnitKind.Mark:
                    return sentence.IsComma(unit.Start) && !sentence.CanBe(unit.Start - 1, PartOfSpeech.Aux);
                case ClauseUnitKind.Governed or ClauseUnitKind.Adverb or ClauseUnitKind.Finite or ClauseUnitKind.Reflexive:
                    continue;
                default:
                    return false;
            }
        }
        return false;
    }

    private bool IsFinite(int index) => sentence.Any(index, static reading => reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & PersonCells.Third) != 0);

    private bool IsSurelyFinite(int index)
    {
        foreach (var reading in sentence[index])
        {
            if (!reading.IsFinite) return false;
        }
        return true;
    }

    private bool IsParticle(int index) => sentence.CanBe(index, PartOfSpeech.Part) && sentence.CanBe(index, PartOfSpeech.Adp);
}
