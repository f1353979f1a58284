using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// Finds finite verbs out of their place: behind two phrases in a main clause (“After the match the fans celebrated”, which German turns
/// round), right behind the relative pronoun of a clause whose verb belongs at its end, or joined with a prefix that a main clause parts
/// from it.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="prefixes">Separable prefixes.</param>
/// <param name="conjunctions">Conjunctions that open a clause behind which the verb follows, as they open a sentence.</param>
/// <param name="times">Endings of nouns that name a time, whose accusative is an adverbial.</param>
public sealed class VerbPlaceReader(SentenceReadings sentence, ImmutableArray<string> prefixes, FrozenSet<string> conjunctions, ImmutableArray<string> times)
{
    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The phrase and the verb that changed places, as tokens from the first to behind the last, in reading order.</summary>
    public IEnumerable<(int Start, int Verb)> Flaws()
    {
        if (!_units.IsPlainStatement()) yield break;
        var segments = _units.Segments();
        for (var i = 0; i < segments.Length; i++)
        {
            if (i == 0 && LateVerb(segments[0]) is { Start: >= 0 } late && !IsBeforeVerb(late.Verb)) yield return late;
            if (i == 0 && VerbBehindPhrases(segments[0]) is { Start: >= 0 } third && !IsBeforeVerb(third.Verb)) yield return third;
            if (i == 0 && JoinedVerb(segments[0]) is >= 0 and var joined && !IsBeforeVerb(joined)) yield return (joined, joined);
            if (segments.Length == 1 && LastVerb(segments[0]) is { Start: >= 0 } last && !IsBeforeVerb(last.Verb)) yield return last;
            if (segments.Length == 2 && i == 1 && VerbBehindAdverbial(segments) is { Start: >= 0 } parted) yield return parted;
            if (i == 1 && VerbBehindClause(segments) is { Start: >= 0 } behind) yield return behind;
            if (i > 0 && i + 1 < segments.Length && EarlyVerb(segments, i) is { Start: >= 0 } early) yield return early;
        }
    }

    // "When the helpers came fled the thieves": what is lost is a comma.
    private bool IsBeforeVerb(int verb) => verb + 1 < sentence.Count && IsVerb(verb + 1) && sentence.CanBeFinite(verb + 1);

    // What an adposition governs, then the subject, then the verb, and something behind it.
    private (int Start, int Verb) LateVerb(ClauseSegment segment)
    {
        var units = _units.All();
        var subject = EndOfTime(segment);
        while (subject < segment.End && (IsAdverbial(units[subject], subject == segment.Start) || (subject > segment.Start && IsYear(units[subject])))) subject++;
        var verb = subject + 1;
        // What an adposition governs may belong to the subject.
        while (verb < segment.End && units[verb].Kind == ClauseUnitKind.Governed) verb++;
        if (subject == segment.Start || verb + 1 >= segment.End || !(IsSubject(units[subject]) || IsPersonal(units[subject])) || !IsVerbOf(units[subject], units[verb])) return (-1, -1);
        for (var i = verb + 1; i < segment.End; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Opener || (units[i].Kind == ClauseUnitKind.Unclear && sentence.CanBeFinite(units[i].Start) && !(i == segment.End - 1 && _units.CanBeParticiple(units[i])))) return (-1, -1);
        }
        return (units[subject].Start, units[verb].Start);
    }

    // A plural is written like an infinitive.
    private bool IsVerbOf(ClauseUnit subject, ClauseUnit verb) => verb.Kind == ClauseUnitKind.Finite
        || ((subject.Cells & NominalCells.Nominative & NominalCells.Singular) != 0 && verb.Kind == ClauseUnitKind.Unclear && IsSingularVerb(verb.Start))
        || ((subject.Cells & NominalCells.NominativePlural) != 0 && IsVerb(verb.Start) && sentence.Any(verb.Start, static reading => reading.IsFinite && (reading.Persons & PersonCells.ThirdPlural) != 0));

    // A singular that may be an adjective too is a verb between two phrases.
    private bool IsSingularVerb(int index)
    {
        if (sentence.IsCapital(index)) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && !(reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells == NominalCells.None)) return false;
            if ((reading.Verb & VerbTraits.Participle) != 0) return false;
        }
        return sentence.Any(index, static reading => reading.IsFinite && (reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & PersonCells.ThirdSingular) != 0);
    }

    private bool IsVerb(int index)
    {
        if (sentence.IsCapital(index)) return false;
        foreach (var reading in sentence[index])
        {
            if (reading.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || (reading.Verb & VerbTraits.Participle) != 0) return false;
        }
        return true;
    }

    // "The meeting tookplace in the evening": the prefix of a finite verb stands at the end of a main clause, not in front of the verb.
    private int JoinedVerb(ClauseSegment segment)
    {
        var units = _units.All();
        if (segment.IsSubordinate) return -1;
        for (var i = segment.Start; i < segment.End - 1; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Unclear or ClauseUnitKind.Opener || sentence.WordAt(units[i].Start).Has(WordTraits.Interrogative)) return -1;
            if (units[i].Kind == ClauseUnitKind.Finite) return i > segment.Start && IsJoined(units[i].Start) ? units[i].Start : -1;
        }
        return -1;
    }

    // What is left of the verb without the prefix is a form of what is left of its lemma.
    private bool IsJoined(int verb)
    {
        var word = sentence.CharactersOf(verb);
        foreach (var prefix in prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal) || word.Length == prefix.Length) continue;
            var rest = word[prefix.Length..];
            if (!sentence.IsListed(rest)) continue;
            foreach (var reading in sentence.Of(rest))
            {
                if (reading.IsFinite && HasLemma(verb, prefix + sentence.LemmaOf(rest, reading))) return true;
            }
        }
        return false;
    }

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

    private bool HasLemma(int verb, string lemma) => sentence.Any(verb, reading => reading.IsFinite && sentence.LemmaOf(verb, reading) == lemma);

    // “After the match, the fans celebrated in town”: a comma parts what opens the sentence from a statement of its own.
    private (int Start, int Verb) VerbBehindAdverbial(ClauseSegment[] segments)
    {
        var (units, segment) = (_units.All(), segments[1]);
        if (segments[0].End != 1 || !IsAdverbial(units[0], isFirst: true) || segment.End - segment.Start < 3) return (-1, -1);
        var (subject, verb) = (units[segment.Start], units[segment.Start + 1]);
        if (subject.Kind != ClauseUnitKind.Phrase || !IsSubject(subject) || verb.Kind != ClauseUnitKind.Finite) return (-1, -1);
        for (var i = segment.Start + 2; i < segment.End; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear or ClauseUnitKind.Opener) return (-1, -1);
        }
        return (subject.Start, verb.Start);
    }

    // "When the storm was over, the fishers started with the work": the clause in front is the first part of the sentence.
    private (int Start, int Verb) VerbBehindClause(ClauseSegment[] segments)
    {
        var (units, segment) = (_units.All(), segments[1]);
        if (segments[1].IsSubordinate || segment.End - segment.Start < 3 || !conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(0))) return (-1, -1);
        if (units[segments[0].End - 1].Kind != ClauseUnitKind.Finite || !IsSubject(units[segment.Start]) || units[segment.Start + 1].Kind != ClauseUnitKind.Finite) return (-1, -1);
        for (var i = segment.Start + 2; i < segment.End; i++)
        {
            if (units[i].Kind == ClauseUnitKind.Finite) return (-1, -1);
        }
        return (units[segment.Start].Start, units[segment.Start + 1].Start);
    }

    // "Above all the prices rise" in German: with a pronoun the preposition may be an adverb of the phrase behind it.
    private bool IsAdverbial(ClauseUnit unit, bool isFirst) => unit.Kind == ClauseUnitKind.Governed && (!isFirst || (IsAdposition(unit.Start) && sentence.IsCapital(unit.End - 1)));

    // "Last week": an attribute or a determiner and a time, with nothing behind it that belongs to it.
    private int EndOfTime(ClauseSegment segment)
    {
        if (segment.Start > 0 || !sentence.IsCapital(1) || !sentence.EndsIn(1, times) || !sentence.Any(0, static reading => reading.IsDeterminer || reading.IsAdjectival)) return segment.Start;
        var unit = segment.Start;
        while (unit < segment.End && _units.All()[unit].End < 2) unit++;
        return unit < segment.End && _units.All()[unit].End == 2 ? unit + 1 : segment.Start;
    }

    // “The speaker the police said”: two phrases with determiners of their own, of which the second is no genitive.
    private (int Start, int Verb) VerbBehindPhrases(ClauseSegment segment)
    {
        var units = _units.All();
        if (segment.IsSubordinate || segment.End < 3 || !IsArticled(units[0]) || !IsArticled(units[1]) || units[0].HasGenitive || units[0].End != units[0].Head + 1) return (-1, -1);
        var verb = units[2];
        if (verb.Kind != ClauseUnitKind.Finite || !units[0].CanBeSubject || sentence.Any(units[1].Start, static reading => reading.IsDeterminer && (reading.Cells & NominalCells.Genitive) != 0)) return (-1, -1);
        for (var i = 3; i < segment.End; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Opener) return (-1, -1);
        }
        return (units[1].Start, verb.Start);
    }

    private bool IsArticled(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Phrase && unit.IsDetermined && unit.Head > unit.Start && sentence.KindOf(unit.Start) == TokenKind.Word && (unit.Start == 0 || !sentence.IsCapital(unit.Start)) && sentence.WordAt(unit.Start).Has(WordTraits.Article);

    // “In the year 2019 he …”
    private bool IsYear(ClauseUnit unit) => unit.End == unit.Start + 1 && sentence.KindOf(unit.Start) == TokenKind.Number;

    // With the capital letter of the sentence it may look like a noun.
    private bool IsAdposition(int index)
    {
        foreach (var reading in sentence[index])
        {
            // In a sentence of one clause it opens none.
            if (reading.PartOfSpeech is not (PartOfSpeech.Adp or PartOfSpeech.Noun or PartOfSpeech.Propn) && !(reading.PartOfSpeech == PartOfSpeech.Sconj && _units.Segments().Length == 1)) return false;
        }
        return sentence.CanBe(index, PartOfSpeech.Adp);
    }

    // "In this year it gave": right in front of the verb it is no object either.
    private bool IsPersonal(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Pronoun && unit.CanBeSubject && unit.End == unit.Start + 1 && sentence.WordAt(unit.Start).Has(WordTraits.Personal);

    // A phrase that can be no genitive of the noun in front of it; or a pronoun that can be nothing but a subject.
    private bool IsSubject(ClauseUnit unit) => unit.CanBeSubject
        && (unit.Kind == ClauseUnitKind.Pronoun ? (unit.Cells & ~NominalCells.Nominative) == 0 : (unit.IsDetermined || (unit.Head > unit.Start && sentence.CanBe(unit.Start, PartOfSpeech.Det))) && (unit.Cells & NominalCells.Genitive) == 0);

    // ", who has seen the man, …": the sentence goes on with its own verb, so that the clause is no other statement.
    private (int Start, int Verb) EarlyVerb(ClauseSegment[] segments, int index)
    {
        var (units, segment) = (_units.All(), segments[index]);
        var (first, verb) = (units[segment.Start], segment.Start + 1);
        if (segment.End - segment.Start < 4 || first.Kind != ClauseUnitKind.Pronoun || !IsRelative(first.Start) || units[verb].Kind != ClauseUnitKind.Finite) return (-1, -1);
        if (units[segment.End - 1].Kind is not (ClauseUnitKind.Participle or ClauseUnitKind.Infinitive or ClauseUnitKind.Governed or ClauseUnitKind.Adverb)) return (-1, -1);
        for (var i = verb + 1; i < segment.End - 1; i++)
        {
            if (units[i].Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear or ClauseUnitKind.Infinitive) return (-1, -1);
        }
        var isInside = units[segments[index + 1].Start].Kind == ClauseUnitKind.Finite && !HasFinite(segments[index - 1]) && Fits(units[segment.Start - 2], units[segments[index + 1].Start]);
        return isInside ? (units[verb].Start, units[verb].Start) : (-1, -1);
    }

    // The verb behind the clause has the number of the phrase in front of it.
    private bool Fits(ClauseUnit subject, ClauseUnit verb)
    {
        var isPlural = (subject.Cells & NominalCells.NominativePlural) != 0;
        return subject.CanBeSubject && sentence.Any(verb.Start, reading => reading.IsFinite && (reading.Persons & (isPlural ? PersonCells.ThirdPlural : PersonCells.ThirdSingular)) != 0);
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
