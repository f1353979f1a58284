using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds singular nouns of persons and institutions that stand without the article that they need: in front of the verb, behind it, or
/// behind an adposition with a genitive of their own (“Director of the museum explained”).
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="nouns">Endings of the nouns, as compounds have them, in any case.</param>
/// <param name="counted">Endings of nouns of persons and things that never stand without a determiner in the singular, whatever their place.</param>
/// <param name="copulas">Infinitives of verbs with a predicate, which needs no article.</param>
/// <param name="possessives">Adpositions that stand for a genitive.</param>
/// <param name="adpositions">Adpositions in small letters behind which counted nouns have a determiner.</param>
/// <param name="opensBlock">Whether the sentence opens its block, as headlines do, which need no articles.</param>
public sealed class LostArticleReader(SentenceReadings sentence, ImmutableArray<string> nouns, ImmutableArray<string> counted, FrozenSet<string> copulas, FrozenSet<string> possessives, FrozenSet<string> adpositions, bool opensBlock)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The nouns, as indices of tokens in reading order.</summary>
    public IEnumerable<int> Flaws()
    {
        if (!sentence.IsCapital(0) || sentence.CharactersOf(sentence.Count - 1) is not "." || !HasBareNoun()) yield break;
        var (segments, units) = (_units.Segments(), _units.All());
        foreach (var segment in segments)
        {
            if (HasCopula(segment)) continue;
            for (var i = segment.Start; i < segment.End; i++)
            {
                if (units[i].Kind == ClauseUnitKind.Governed ? IsGovernedFlaw(units[i]) : IsFlaw(segment, i)) yield return units[i].Head;
                else if (IsBareCounted(segment, i)) yield return units[i].Head;
            }
        }
    }

    // A listed noun where a determiner could stand: first, or behind a verb, an adposition or another noun.
    private bool HasBareNoun()
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsCapital(i) && (i == 0 || sentence.IsCapital(i - 1) || sentence.Governs(i - 1) || sentence.CanBeFinite(i - 1) || sentence.IsAdverb(i - 1)) && (IsListed(i) || sentence.EndsIn(i, counted))) return true;
        }
        return false;
    }

    private bool IsFlaw(ClauseSegment segment, int index)
    {
        var (units, unit) = (_units.All(), _units.All()[index]);
        if (unit.Kind != ClauseUnitKind.Phrase || unit.IsDetermined || unit.Head != unit.Start || !IsListed(unit.Head)) return false;
        if (index > segment.Start && units[index - 1].Kind is ClauseUnitKind.Phrase or ClauseUnitKind.Governed && IsGenitive(unit, units[index - 1])) return true;
        var isOwned = unit.HasGenitive;
        if (index == 0 && index + 2 < segment.End && IsPossessive(units[index + 1])) (isOwned, index) = (true, index + 1);
        if (index <= 1) return index + 1 < segment.End && units[0].Head == unit.Head && IsSingular(units[index + 1]) && (isOwned || ((!opensBlock || HoldsSpeech()) && unit.End == unit.Head + 1));
        return unit.HasGenitive && index > segment.Start && IsSingular(units[index - 1]) && index + 1 < segment.End;
    }

    // "After accident the police searched for driver": one of many, alone, where a telegram would have no article at all.
    private bool IsBareCounted(ClauseSegment segment, int index)
    {
        var (units, unit) = (_units.All(), _units.All()[index]);
        if (unit.Kind is not (ClauseUnitKind.Phrase or ClauseUnitKind.Governed) || unit.IsDetermined || unit.End != unit.Head + 1 || !sentence.IsNoun(unit.Head) || !sentence.EndsIn(unit.Head, counted)) return false;
        if (unit.Head != unit.Start + (unit.Kind == ClauseUnitKind.Governed ? 1 : 0) || unit.Cells == NominalCells.None || CanBePlural(unit) || sentence.IsCapital(unit.End)) return false;
        if (index + 1 < units.Length && (units[index + 1].Kind is ClauseUnitKind.Conjunction or ClauseUnitKind.Unclear || IsDash(units[index + 1]))) return false;
        if (unit.Kind == ClauseUnitKind.Governed) return adpositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(unit.Start)) && IsBehindNothing(segment, index) && HasDeterminer(index);
        return index > segment.Start && units[index - 1].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Adverb && HasDeterminer(index);
    }

    // In a case that the phrase can have; a name that is written alike does not count.
    private bool CanBePlural(ClauseUnit unit) => sentence.Any(unit.Head, reading => reading.PartOfSpeech == PartOfSpeech.Noun && (reading.AnyCells & unit.Cells & NominalCells.Plural) != 0);

    // Two phrases of a pair ("from house to house") have no articles.
    private bool IsBehindNothing(ClauseSegment segment, int index) => (index == segment.Start || !IsBareGoverned(_units.All()[index - 1])) && (index + 1 >= segment.End || !IsBareGoverned(_units.All()[index + 1]));

    private bool IsBareGoverned(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Governed && !unit.IsDetermined && unit.End == unit.Start + 2 && !sentence.WordAt(unit.Start).Has(WordTraits.Article);

    private bool IsDash(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Mark && !sentence.IsComma(unit.Start) && sentence.CharactersOf(unit.Start) is not ".";

    private bool HasDeterminer(int index)
    {
        var units = _units.All();
        for (var i = 0; i < units.Length; i++)
        {
            if (i != index && units[i].IsDetermined && sentence.KindOf(units[i].Start) == TokenKind.Word) return true;
        }
        return false;
    }

    // "of the ministry" without "the": a genitive and nothing else behind the noun that it belongs to.
    private bool IsGenitive(ClauseUnit unit, ClauseUnit owned) => owned.End == owned.Head + 1 && owned.Cells != NominalCells.None && (owned.Cells & NominalCells.Genitive) == 0 && unit.Cells != NominalCells.None && (unit.Cells & ~NominalCells.Genitive) == 0 && (unit.Cells & NominalCells.Plural) == 0 && sentence.IsNoun(unit.Start - 1);

    private bool IsPossessive(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Governed && possessives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(unit.Start));

    // No headline goes on with what somebody says.
    private bool HoldsSpeech()
    {
        var segments = _units.Segments();
        return segments.Length == 2 && segments[1].IsSubordinate && _units.All()[segments[1].Start].Kind == ClauseUnitKind.Opener;
    }

    // A plural would have another form, or stand in another case.
    private bool IsGovernedFlaw(ClauseUnit unit) => !unit.IsDetermined && unit.HasGenitive && unit.Head == unit.Start + 1 && unit.End > unit.Head + 2
        && unit.Cells != NominalCells.None && (unit.Cells & NominalCells.Plural) == 0 && !sentence.WordAt(unit.Start).Has(WordTraits.Article) && sentence.IsOnly(unit.Start, PartOfSpeech.Adp) && IsListed(unit.Head);

    private bool IsSingular(ClauseUnit unit)
    {
        if (unit.Kind is not (ClauseUnitKind.Finite or ClauseUnitKind.Unclear) || sentence.IsCapital(unit.Start)) return false;
        var isSingular = false;
        foreach (var reading in sentence[unit.Start])
        {
            if (reading.IsFinite && (reading.Persons & PersonCells.ThirdSingular) == 0 && (reading.Verb & VerbTraits.Imperative) == 0) return false;
            isSingular |= reading.IsFinite;
        }
        return isSingular;
    }

    private bool HasCopula(ClauseSegment segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            var unit = _units.All()[i];
            if (unit.Kind is not (ClauseUnitKind.Finite or ClauseUnitKind.Unclear)) continue;
            foreach (var reading in sentence[unit.Start])
            {
                if (reading.IsFinite && copulas.Contains(sentence.LemmaOf(unit.Start, reading))) return true;
            }
        }
        return false;
    }

    // A word of the list that is no name.
    private bool IsListed(int noun)
    {
        if (!sentence.IsNoun(noun)) return false;
        foreach (var ending in nouns)
        {
            if (sentence.CharactersOf(noun).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
            foreach (var reading in sentence[noun])
            {
                if (reading.PartOfSpeech == PartOfSpeech.Noun && (reading.Cells & ~NominalCells.Genitive) == 0 && sentence.LemmaOf(noun, reading).EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }
}
