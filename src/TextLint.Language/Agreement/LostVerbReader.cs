using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>
/// Finds statements without a finite verb: “The captain the contract on Friday”. Sentences may do without one by right, so that something
/// must tell that a verb was there: an object beside a subject, a reflexive pronoun, a subject that speaks.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="words">What the language says of such sentences.</param>
public sealed class LostVerbReader(SentenceReadings sentence, LostVerbWords words)
{
    private const int FewestWords = 6;
    private const int FewestWordsOfPhrases = 8;

    private readonly ClauseUnits _units = sentence.Units;

    /// <summary>The token behind which the verb is missing, or −1.</summary>
    public int Flaw()
    {
        if (sentence.Count <= FewestWords || !_units.IsPlainStatement() || IsWhole()) return -1;
        if (FlawOfClause() is >= 0 and var noun) return noun;
        if (LostAuxiliary() is >= 0 and var participle) return participle;
        var main = Main();
        if (main.IsDefaultOrEmpty || main.Length < 2) return -1;
        for (var i = 0; i < main.Length; i++)
        {
            var unit = main[i];
            if (i == main.Length - 1 && unit.Kind == ClauseUnitKind.Unclear && _units.CanBeParticiple(unit)) continue;
            if (unit.Kind is ClauseUnitKind.Finite or ClauseUnitKind.Unclear or ClauseUnitKind.Infinitive or ClauseUnitKind.Prefix || HasVerb(unit)) return -1;
            if (unit.Kind == ClauseUnitKind.Conjunction && !_units.CanBeParticiple(main[^1])) return -1;
        }
        var subject = SubjectOf(main);
        if (subject < 0) return main[0] is { Kind: ClauseUnitKind.Pronoun, CanBeSubject: true } && main[1].Kind == ClauseUnitKind.Reflexive && main.Length > 3 && !_units.CanBeParticiple(main[^1]) ? main[1].End - 1 : -1;
        return HasObject(main, subject) || IsLonely(main, subject) || LosesSpeech(main, subject) || EndsInParticiple(main, subject) ? main[subject].End - 1 : -1;
    }

    // A single clause with a verb.
    private bool IsWhole()
    {
        var hasVerb = false;
        for (var i = 0; i < sentence.Count - 1; i++)
        {
            if (sentence.IsComma(i)) return false;
            hasVerb |= sentence.Stretches.IsFirmFinite(i);
        }
        return hasVerb;
    }

    // "Because the strike of the pilots, all flights …": a conjunction with a subject, and the main clause behind it.
    private int FlawOfClause()
    {
        var (segments, units) = (_units.Segments(), _units.All());
        if (segments.Length != 2 || units[0].Kind != ClauseUnitKind.Opener || units[segments[1].Start].Kind != ClauseUnitKind.Finite) return -1;
        if (segments[0].End < 2 || !units[1].CanBeSubject || !units[1].IsDetermined || !words.Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(0))) return -1;
        for (var i = 1; i < segments[0].End; i++)
        {
            if (units[i].Kind is not (ClauseUnitKind.Phrase or ClauseUnitKind.Governed) || HasVerb(units[i])) return -1;
        }
        return units[segments[0].End - 1].End - 1;
    }

    // "that the council of twelve members formed": a clause at the end of the sentence closes with a participle and no verb.
    private int LostAuxiliary()
    {
        var (segments, units) = (_units.Segments(), _units.All());
        if (segments.Length != 2 || segments[0].IsSubordinate) return -1;
        var (start, last) = (segments[1].Start, segments[1].End - 1);
        if (units[start].Kind != ClauseUnitKind.Opener || last < start + 3 || units[last].Kind != ClauseUnitKind.Participle || !words.ThatConjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(units[start].Start))) return -1;
        for (var i = start + 1; i < last; i++)
        {
            if (units[i].Kind is not (ClauseUnitKind.Phrase or ClauseUnitKind.Governed or ClauseUnitKind.Adverb or ClauseUnitKind.Pronoun) || HasVerb(units[i])) return -1;
        }
        return units[start + 1].CanBeSubject ? units[last].Start : -1;
    }

    // The units outside of subordinate clauses; none where a clause is not certainly one or the other.
    private ImmutableArray<ClauseUnit> Main()
    {
        var (segments, units) = (_units.Segments(), _units.All());
        if (segments.Length == 0 || segments[0].IsSubordinate) return default;
        var main = ImmutableArray.CreateBuilder<ClauseUnit>();
        var (isOpen, isBehindClause) = (true, false);
        foreach (var segment in segments)
        {
            if (segment.IsSubordinate)
            {
                (isOpen, isBehindClause) = (true, true);
                continue;
            }
            if (!isOpen || (main.Count > 0 && !isBehindClause)) return default;
            for (var i = segment.Start; i < segment.End; i++) main.Add(units[i]);
            (isOpen, isBehindClause) = (false, false);
        }
        return main.ToImmutable();
    }

    // A word in small letters within a phrase that might be the verb.
    private bool HasVerb(ClauseUnit unit)
    {
        // An adjective in front of a name may be a verb that nobody lists ("worried Tobias").
        if (unit is { Kind: ClauseUnitKind.Phrase, IsDetermined: false } && unit.Head > unit.Start && (sentence.CanBe(unit.Head, PartOfSpeech.Propn) || unit.End > unit.Head + 1)) return true;
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (!sentence.IsCapital(i) && sentence.CanBeFinite(i) && !sentence.CanBe(i, PartOfSpeech.Det) && !sentence.CanBe(i, PartOfSpeech.Adp) && !sentence.CanBe(i, PartOfSpeech.Adj)) return true;
        }
        return false;
    }

    // The first phrase that nothing governs, where it has a determiner or is a pronoun in the nominative.
    private static int SubjectOf(ImmutableArray<ClauseUnit> main)
    {
        for (var i = 0; i < main.Length; i++)
        {
            if (main[i].Kind is ClauseUnitKind.Governed or ClauseUnitKind.Adverb) continue;
            return main[i].CanBeSubject && (main[i].IsDetermined || IsPersonal(main[i])) ? i : -1;
        }
        return -1;
    }

    private static bool IsPersonal(ClauseUnit unit) => unit.Kind == ClauseUnitKind.Pronoun && (unit.Cells & ~NominalCells.Nominative) == 0;

    // An accusative behind the subject, which is no time; or a reflexive pronoun.
    private bool HasObject(ImmutableArray<ClauseUnit> main, int subject)
    {
        for (var i = subject + 1; i < main.Length; i++)
        {
            if (main[i].Kind == ClauseUnitKind.Conjunction) return false;
            if (main[i].Kind == ClauseUnitKind.Reflexive) return !_units.CanBeParticiple(main[^1]);
            if (main[i].Kind == ClauseUnitKind.Phrase && main[i].IsDetermined && main[i].IsAccusative && !IsTime(main[i])) return true;
        }
        return false;
    }

    // "He by his own account no other choice": a pronoun that is a subject and nothing else, with a phrase of its own.
    private static bool IsLonely(ImmutableArray<ClauseUnit> main, int subject) => IsPersonal(main[subject]) && main.Length > subject + 2 && main.Any(static unit => unit.Kind == ClauseUnitKind.Phrase) && main.Any(static unit => unit.Kind == ClauseUnitKind.Governed);

    // "The governor on Sunday that …": somebody, and what he says.
    private bool LosesSpeech(ImmutableArray<ClauseUnit> main, int subject)
    {
        if (main[^1].Kind != ClauseUnitKind.Governed || main.Length != subject + 2 || main[subject].Kind != ClauseUnitKind.Phrase || !IsPerson(main[subject].Head)) return false;
        var next = main[^1].End + 1;
        return next < sentence.Count && sentence.IsComma(next - 1) && words.ThatConjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.CharactersOf(next));
    }

    // "The bridge in the year 1912 built."
    private bool EndsInParticiple(ImmutableArray<ClauseUnit> main, int subject) =>
        subject == 0 && _units.CanBeParticiple(main[^1]) && main[0].Kind == ClauseUnitKind.Phrase && sentence.Count > FewestWordsOfPhrases
        && main.Length > 2 && main[^1].End == sentence.Count - 1 && main.Any(static unit => unit.Kind == ClauseUnitKind.Governed);

    private bool IsTime(ClauseUnit unit) => sentence.EndsIn(unit.Head, words.Times);

    private bool IsPerson(int noun) => sentence.EndsIn(noun, words.Persons);
}
