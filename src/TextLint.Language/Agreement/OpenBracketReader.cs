using System.Collections.Frozen;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds participles and infinitives right behind the auxiliary of a main clause, although an object or a phrase with an adposition follows
/// (“has taken three years”): in German these stand between the two. Further behind it a participle closes the clause, and no phrase without an
/// adposition follows (“was in the town arrested last week”); nor does one follow an infinitive with its particle (“to leave the house”).
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">The auxiliaries, and what may follow.</param>
public sealed class OpenBracketReader(SentenceReadings sentence, OpenBracketWords words)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The participles and infinitives, as indices of tokens in reading order.</summary>
    public IEnumerable<int> Flaws()
    {
        var isNear = HasNeighbours();
        var hasOpenInfinitive = HasOpenInfinitive();
        if (!(isNear || hasOpenInfinitive || HasOpenParticiple()) || !_units.IsPlainStatement()) yield break;
        foreach (var segment in _units.Segments())
        {
            if (hasOpenInfinitive && OpenInfinitive(segment) is >= 0 and var infinitive) yield return infinitive;
            if (segment.IsSubordinate) continue;
            var verb = isNear ? EarlyVerb(segment) : -1;
            if (verb >= 0 || (verb = ClosingParticiple(segment)) >= 0) yield return verb;
        }
    }

    // The particle, a verb, and an article behind it.
    private bool HasOpenInfinitive()
    {
        for (var i = 1; i < sentence.Count - 2; i++)
        {
            if (sentence.Stretches.IsParticle(i - 1) && sentence.KindOf(i + 1) == TokenKind.Word && sentence.Stretches.IsFirmInfinitive(i) && sentence.WordAt(i + 1).Has(WordTraits.Article)) return true;
        }
        return false;
    }

    // In front of the end; a genitive may belong to the verb, and a subject follows no infinitive.
    private int OpenInfinitive(ClauseSegment segment)
    {
        var units = _units.All();
        for (var i = segment.Start; i < segment.End - 1; i++)
        {
            if (units[i].Kind == ClauseUnitKind.Infinitive && units[i].End > units[i].Start + 1)
                return IsLate(units[i + 1]) && (units[i + 1].Cells & NominalCells.Genitive) == 0 && !HasVerb(i + 1, segment.End) && sentence.CharactersOf(units[segment.End].Start) is "." ? units[i].End - 1 : -1;
        }
        return -1;
    }

    // A participle with no mark behind it, and an auxiliary in front.
    private bool HasOpenParticiple()
    {
        var hasAuxiliary = false;
        for (var i = 1; i < sentence.Count - 2; i++)
        {
            if (sentence.KindOf(i) != TokenKind.Word || sentence.IsCapital(i)) continue;
            if (hasAuxiliary && sentence.KindOf(i + 1) == TokenKind.Word && sentence.WordAt(i).Has(VerbTraits.Participle) && IsParticiple(i)) return true;
            hasAuxiliary |= Is(i, words.Participles);
        }
        return false;
    }

    // Auxiliary, anything but verbs, participle, and one phrase that nothing governs in front of the end.
    private int ClosingParticiple(ClauseSegment segment)
    {
        var (units, auxiliary) = (_units.All(), -1);
        for (var i = segment.Start; i < segment.End; i++)
        {
            var unit = units[i];
            if (auxiliary < 0 && i > segment.Start && unit.End == unit.Start + 1 && Is(unit.Start, words.Participles)) auxiliary = i;
            else if (auxiliary >= 0 && unit.End == unit.Start + 1 && !sentence.IsCapital(unit.Start) && sentence.KindOf(unit.Start) == TokenKind.Word && IsParticiple(unit.Start))
                return i + 1 < segment.End && IsLate(units[i + 1]) && !HasVerb(i + 1, segment.End) && !IsListed(segment.End) ? unit.Start : -1;
            else if (!MayPrecede(unit) && unit.Kind != ClauseUnitKind.Reflexive) return -1;
        }
        return -1;
    }

    private bool IsLate(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && unit.Head > unit.Start && sentence.KindOf(unit.Start) == TokenKind.Word
        && (unit.Cells & (NominalCells.Accusative | NominalCells.Dative)) != 0 && !sentence.CanBe(unit.Start, PartOfSpeech.Adv);

    // An auxiliary and, one word or two behind it, what it takes: all else need not be cut into units.
    private bool HasNeighbours()
    {
        for (var i = 1; i < sentence.Count - 2; i++)
        {
            if (sentence.KindOf(i) == TokenKind.Word && (IsBracket(i, i + 1) || IsBracket(i, i + 2))) return true;
        }
        return false;
    }

    private bool IsBracket(int auxiliary, int verb)
    {
        if (verb >= sentence.Count - 1 || sentence.IsCapital(verb) || sentence.KindOf(verb) != TokenKind.Word) return false;
        if (Is(auxiliary, words.Infinitives) && sentence.Stretches.IsFirmInfinitive(verb)) return true;
        return (Is(auxiliary, words.Participles) || Is(auxiliary, words.States)) && IsParticiple(verb);
    }

    private bool Is(int index, FrozenSet<string> forms) => forms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(index));

    // What is a noun's attribute has an ending.
    private bool IsParticiple(int index)
    {
        var isParticiple = false;
        foreach (var reading in sentence[index])
        {
            if ((reading.Verb & VerbTraits.Participle) != 0 && reading.AnyCells == NominalCells.None) isParticiple = true;
            else if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adj)) return false;
        }
        return isParticiple && !sentence.Stretches.IsFirmFinite(index);
    }

    private int EarlyVerb(ClauseSegment segment)
    {
        var units = _units.All();
        for (var i = segment.Start; i < segment.End - 2; i++)
        {
            if (i > segment.Start && units[i].End == units[i].Start + 1)
            {
                var verb = units[i + 1].Kind is ClauseUnitKind.Adverb or ClauseUnitKind.Reflexive ? i + 2 : i + 1;
                if (verb + 1 < segment.End && IsBracket(units[i].Start, units[verb].Start)) return (Is(units[i].Start, words.States) ? IsOnlySubject(segment.Start, i, units[verb + 1]) : Follows(units[verb + 1])) && !HasVerb(verb + 1, segment.End) && !IsListed(segment.End) ? units[verb].Start : -1;
            }
            if (!MayPrecede(units[i])) return -1;
        }
        return -1;
    }

    private bool Follows(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Governed
        ? !Is(unit.Start, words.Trailing)
        : unit.Kind == ClauseUnitKind.Phrase && (unit.IsDetermined || unit.Head > unit.Start) && (unit.Cells & (NominalCells.Accusative | NominalCells.Dative)) != 0 && !sentence.CanBe(unit.Start, PartOfSpeech.Adv);

    // "To this end has come the pilot": no subject stands in front of the auxiliary.
    private bool IsOnlySubject(int start, int auxiliary, ClauseUnit unit)
    {
        for (var i = start; i < auxiliary; i++)
        {
            if (_units.All()[i].IsNominal) return false;
        }
        return unit.Kind == ClauseUnitKind.Phrase && unit.Head > unit.Start && unit.CanBeSubject && sentence.KindOf(unit.Start) == TokenKind.Word && (unit.Cells & NominalCells.Genitive) == 0;
    }

    private bool MayPrecede(ClauseUnit unit) => unit.Kind is ClauseUnitKind.Phrase or ClauseUnitKind.Governed or ClauseUnitKind.Adverb or ClauseUnitKind.Pronoun
        || (unit.Kind == ClauseUnitKind.Unclear && !sentence.CanBeFinite(unit.Start));

    // Behind the comma a list goes on, and nobody knows where it ends.
    private bool IsListed(int mark)
    {
        var units = _units.All();
        return mark + 1 < units.Length && units[mark + 1].Kind == ClauseUnitKind.Phrase && !units[mark + 1].IsDetermined;
    }

    private bool HasVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var unit = _units.All()[i];
            if (unit.Kind is ClauseUnitKind.Finite or ClauseUnitKind.Opener or ClauseUnitKind.Infinitive or ClauseUnitKind.Participle or ClauseUnitKind.Unclear) return true;
        }
        return false;
    }
}
