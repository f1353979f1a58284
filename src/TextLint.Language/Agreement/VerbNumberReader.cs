using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds verbs whose number nothing in their clause has that can be a subject: “The harbour have been closed”, “The boats lies in the
/// north”. A clause with a word that may be anything is passed over.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">What the language says of subjects and verbs.</param>
/// <param name="frequencies">Knows first names; null where the host does not.</param>
public sealed class VerbNumberReader(SentenceReadings sentence, SubjectWords words, WordFrequencies? frequencies)
{
    private readonly ClauseUnits _units = sentence.Units;
    private readonly ClauseSubjects _subjects = new(sentence, words, frequencies);

    /// <summary>The tokens of the verbs, in reading order.</summary>
    /// <param name="isPlural">Whether the subject is a plural and the verb a singular, or the other way round.</param>
    public IEnumerable<int> FlawedVerbs(bool isPlural)
    {
        var segments = _units.Segments();
        for (var i = 0; i < segments.Length; i++)
        {
            var verb = segments[i].IsSubordinate ? FlawedLastVerb(segments, i, isPlural) : FlawedSecondVerb(segments, i, isPlural);
            if (verb >= 0) yield return verb;
        }
    }

    // A main clause: one part, the verb, and the rest.
    private int FlawedSecondVerb(ClauseSegment[] segments, int number, bool isPlural)
    {
        var (units, segment) = (_units.All(), UpToSecondVerb(segments[number]));
        var start = units[segment.Start].Kind == ClauseUnitKind.Conjunction ? segment.Start + 1 : segment.Start;
        if (start >= segment.End || !OpensMainClause(segments, number, start)) return -1;
        var verb = VerbIn(start, segment.End);
        if (verb < 0 || !HasNumber(units[verb], !isPlural) || !IsOnePart(start, verb)) return -1;
        // What looks like an infinitive is one at the end of an instruction or a list.
        if (CanBeInfinitive(units[verb]) && ((number > 0 && sentence.IsComma(units[segment.Start].Start - 1)) || verb == segment.End - 1 || verb == start)) return -1;
        if (GoesOn(segments, number, isPlural)) return -1;
        // "Now be the bridge closed": without another verb no subject fits.
        if (units[verb].Kind == ClauseUnitKind.Infinitive) return verb > start && verb < segment.End - 1 && !HasVerb(start, verb) ? units[verb].Start : -1;
        return _subjects.AreAll(isPlural, start, segment.End, verb) ? units[verb].Start : -1;
    }

    // "is ready and waits": the clause ends where a conjunction has another verb behind it.
    private ClauseSegment UpToSecondVerb(ClauseSegment segment)
    {
        var units = _units.All();
        var verb = segment.Start;
        while (verb < segment.End && units[verb].Kind != ClauseUnitKind.Finite) verb++;
        for (var i = verb + 1; i + 1 < segment.End; i++)
        {
            if (units[i].Kind == ClauseUnitKind.Conjunction && units[i + 1].Kind == ClauseUnitKind.Finite) return segment with { End = i };
        }
        return segment;
    }

    // A subordinate clause: what opens it, the subject in front of other phrases, and the verb at the end.
    private int FlawedLastVerb(ClauseSegment[] segments, int number, bool isPlural)
    {
        var (units, segment) = (_units.All(), segments[number]);
        var (start, verb) = (segment.Start + 1, segment.End - 1);
        if (units[segment.Start].Kind != ClauseUnitKind.Opener || verb < start + 1 || !(IsVerb(units[verb]) || (isPlural && IsVerbOrParticiple(units[verb]))) || !HasNumber(units[verb], !isPlural)) return -1;
        if (VerbIn(start, verb) >= 0) return -1;
        // "that it be closed, but not torn down can": the finite verb of both stands at the end.
        if (CanBeInfinitive(units[verb]) && number + 1 < segments.Length && units[segments[number + 1].Start].Kind == ClauseUnitKind.Conjunction) return -1;
        return _subjects.AreAll(isPlural, start, segment.End, verb) ? units[verb].Start : -1;
    }

    // At the start of a sentence, behind a conjunction, behind a whole clause, or with the verb behind the clause that opens the sentence.
    private bool OpensMainClause(ClauseSegment[] segments, int number, int start)
    {
        var units = _units.All();
        var first = units[segments[number].Start].Start;
        // A capital letter behind a mark that is no comma begins a sentence: behind a place of report, a colon, a quotation mark.
        if (first == 0 || !sentence.IsComma(first - 1)) return sentence.IsCapital(first) && !IsVerb(units[start]) && (first == 0 || !sentence.AreJoined(first - 1) || QuotationSigns.IsOuter(sentence.CharactersOf(first - 1)[0]));
        if (IsVerb(units[start])) return number == 1 && segments[0].Start == 0 && (segments[0].IsSubordinate || units[0].Kind == ClauseUnitKind.Finite);
        // Without a verb in front, what the conjunction joins is the subject: "The father, a lion, and his son were there".
        if (start > segments[number].Start) return Array.Exists(segments[..number], HasFinite);
        return !segments[number - 1].IsSubordinate && HasFinite(segments[number - 1]);
    }

    private bool HasVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_units.All()[i].Kind == ClauseUnitKind.Unclear && sentence.CanBeFinite(_units.All()[i].Start)) return true;
        }
        return false;
    }

    private bool HasFinite(ClauseSegment segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (_units.All()[i].Kind == ClauseUnitKind.Finite) return true;
        }
        return false;
    }

    // The only finite verb, or, without one, the only word that may be one; −1 where there are more.
    private int VerbIn(int start, int end)
    {
        var (units, finite, other) = (_units.All(), -1, -1);
        for (var i = start; i < end; i++)
        {
            if (units[i].Kind == ClauseUnitKind.Finite)
            {
                if (finite >= 0) return -1;
                finite = i;
            }
            else if (other < 0 && units[i].Kind != ClauseUnitKind.Finite && IsVerb(units[i]))
            {
                other = i;
            }
        }
        return finite >= 0 ? finite : other;
    }

    // A word in small letters that is a verb, and finite.
    private bool IsVerb(ClauseUnit unit)
    {
        if (unit.Kind == ClauseUnitKind.Finite) return true;
        if (unit.Kind is not (ClauseUnitKind.Unclear or ClauseUnitKind.Infinitive) || unit.End > unit.Start + 1 || sentence.IsCapital(unit.Start)) return false;
        var word = sentence.WordAt(unit.Start);
        return word.IsListed && !word.Has(VerbTraits.Participle) && (unit.Kind == ClauseUnitKind.Infinitive ? !word.Has(VerbTraits.Finite) && !word.Has(WordTraits.HoldsParticle) : word.IsVerbOnly && word.Has(VerbTraits.Finite));
    }

    // A singular that looks like a participle, which closes no clause alone.
    private bool IsVerbOrParticiple(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Unclear && sentence.WordAt(unit.Start) is { IsListed: true } word && word.Has(VerbTraits.Finite) && word.Has(VerbTraits.Participle) && !sentence.IsCapital(unit.Start);

    private bool CanBeInfinitive(ClauseUnit verb) => sentence.WordAt(verb.Start).Has(VerbTraits.Infinitive);

    // The third person of one number alone; an infinitive that is no plural is no singular either.
    private bool HasNumber(ClauseUnit verb, bool isPlural)
    {
        if (verb.Kind == ClauseUnitKind.Infinitive) return isPlural;
        var persons = PersonCells.None;
        foreach (var reading in sentence[verb.Start])
        {
            if (reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0) persons |= reading.Persons;
        }
        return isPlural
            ? (persons & PersonCells.Third) == PersonCells.ThirdPlural
            : (persons & PersonCells.Third) == PersonCells.ThirdSingular;
    }

    // One phrase, with what adpositions add to it, or adverbials.
    private bool IsOnePart(int start, int verb)
    {
        var (units, phrases) = (_units.All(), 0);
        for (var i = start; i < verb; i++)
        {
            if (units[i].Kind is not (ClauseUnitKind.Phrase or ClauseUnitKind.Pronoun or ClauseUnitKind.Governed or ClauseUnitKind.Adverb)) return false;
            if (units[i].IsNominal) phrases++;
        }
        return phrases <= 1 && (phrases == 0 || units[start].IsNominal || units[start].Kind == ClauseUnitKind.Adverb);
    }

    // Behind a comma a list may go on, or a clause stand that is the subject.
    private bool GoesOn(ClauseSegment[] segments, int number, bool isPlural)
    {
        if (number + 1 == segments.Length) return false;
        var (next, first) = (segments[number + 1], _units.All()[segments[number + 1].Start]);
        return isPlural
            ? next.IsSubordinate && (first.Kind == ClauseUnitKind.Opener || sentence.WordAt(first.Start).Has(WordTraits.Interrogative) || !HasFinite(next))
            : !next.IsSubordinate && first.Kind != ClauseUnitKind.Conjunction && !HasFinite(next);
    }
}
