namespace TextLint.Language;

/// <summary>
/// Finds finite verbs out of their place: behind two phrases in a main clause (“After the match the fans celebrated”, which German turns
/// round), or right behind the relative pronoun of a clause whose verb belongs at its end.
/// </summary>
/// <param name="sentence">The sentence.</param>
public sealed class VerbPlaceReader(SentenceReadings sentence)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The phrase and the verb that changed places, as tokens from the first to behind the last, in reading order.</summary>
    public IEnumerable<(int Start, int Verb)> Flaws()
    {
        if (!_units.IsPlainStatement()) yield break;
        var segments = _units.Segments();
        for (var i = 0; i < segments.Length; i++)
        {
            if (i == 0 && LateVerb(segments[0]) is (>= 0, >= 0) late) yield return late;
            if (segments.Length == 1 && LastVerb(segments[0]) is (>= 0, >= 0) last) yield return last;
            if (i > 0 && i + 1 < segments.Length && EarlyVerb(segments, i) is (>= 0, >= 0) early) yield return early;
        }
    }

    // What an adposition governs, then the subject, then the verb, and something behind it.
    private (int Start, int Verb) LateVerb(ClauseSegment segment)
    {
        var units = _units.All();
        var subject = segment.Start;
        while (subject < segment.End && IsAdverbial(units[subject], subject == segment.Start)) subject++;
        var verb = subject + 1;
        if (subject == segment.Start || verb + 1 >= segment.End || !IsSubject(units[subject]) || !IsVerbOf(units[subject], units[verb])) return (-1, -1);
        for (var i = verb + 1; i < segment.End; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear or ClauseUnitKind.Opener) return (-1, -1);
        }
        return (units[subject].Start, units[verb].Start);
    }

    // A plural is written like an infinitive.
    private bool IsVerbOf(ClauseUnit subject, ClauseUnit verb) => verb.Kind == ClauseUnitKind.Finite
        || ((subject.Cells & NominalCells.NominativePlural) != 0 && !sentence.IsCapital(verb.Start) && sentence.IsOnly(verb.Start, sentence[verb.Start][0].PartOfSpeech) && sentence.Any(verb.Start, static reading => reading.IsFinite && (reading.Persons & PersonCells.ThirdPlural) != 0));

    // "The president the contract signs": subject and object, and the only verb behind all of it.
    private (int Start, int Verb) LastVerb(ClauseSegment segment)
    {
        var (units, last) = (_units.All(), segment.End - 1);
        if (last < 3 || !IsSubject(units[0]) || units[1].Kind != ClauseUnitKind.Phrase || !units[1].IsDetermined || !units[1].IsAccusative || sentence.IsCapital(units[last].Start) || !sentence.CanBeFinite(units[last].Start)) return (-1, -1);
        for (var i = 2; i < last; i++)
        {
            if (units[i].Kind is not (ClauseUnitKind.Governed or ClauseUnitKind.Phrase or ClauseUnitKind.Adverb)) return (-1, -1);
        }
        return (units[last].Start, units[last].Start);
    }

    private bool IsAdverbial(ClauseUnit unit, bool isFirst) => unit.Kind == ClauseUnitKind.Governed && (!isFirst || sentence.IsOnly(unit.Start, PartOfSpeech.Adp));

    // A phrase that can be no genitive of the noun in front of it; or a pronoun that can be nothing but a subject.
    private static bool IsSubject(ClauseUnit unit) => unit.CanBeSubject
        && (unit.Kind == ClauseUnitKind.Pronoun ? (unit.Cells & ~NominalCells.Nominative) == 0 : unit.IsDetermined && (unit.Cells & NominalCells.Genitive) == 0);

    // ", who has seen the man, …": the sentence goes on with its own verb, so that the clause is no other statement.
    private (int Start, int Verb) EarlyVerb(ClauseSegment[] segments, int index)
    {
        var (units, segment) = (_units.All(), segments[index]);
        var (first, verb) = (units[segment.Start], segment.Start + 1);
        if (segment.End - segment.Start < 4 || first.Kind != ClauseUnitKind.Pronoun || !IsRelative(first.Start) || units[verb].Kind != ClauseUnitKind.Finite) return (-1, -1);
        if (units[segment.End - 1].Kind is not (ClauseUnitKind.Participle or ClauseUnitKind.Infinitive)) return (-1, -1);
        for (var i = verb + 1; i < segment.End - 1; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear or ClauseUnitKind.Infinitive) return (-1, -1);
        }
        var isInside = units[segments[index + 1].Start].Kind == ClauseUnitKind.Finite && !HasFinite(segments[index - 1]);
        return isInside ? (units[verb].Start, units[verb].Start) : (-1, -1);
    }

    private bool HasFinite(ClauseSegment segment)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (_units.All()[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear) return true;
        }
        return false;
    }

    private bool IsRelative(int index) => sentence.Any(index, static reading => reading.PartOfSpeech == PartOfSpeech.Pron && reading.Has(WordTraits.Relative));
}
