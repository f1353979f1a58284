namespace TextLint.Language;

/// <summary>Finds the subject of a verb, by the order of the words in its clause.</summary>
/// <param name="phrases">Reads noun phrases.</param>
internal sealed class SubjectFinder(SourcePhraseReader phrases)
{
    private const int LongestAside = 20;
    private const SpeechRoles ClauseOpeners = SpeechRoles.Subordinator | SpeechRoles.CueAs;

    /// <summary>The subject of the finite verb at <paramref name="verb"/>, or null.</summary>
    public SourcePhrase? Of(SpokenSentence sentence, int verb)
    {
        int start = sentence.ClauseStart(verb), end = sentence.ClauseEnd(verb);
        if (!sentence.CapitalNouns) return OfFixedOrder(sentence, start, verb, end);
        if (verb + 1 < end && sentence.Has(verb + 1, SpeechRoles.Nominative)) return phrases.Read(sentence, verb + 1, end);
        while (start < verb && sentence.Has(start, SpeechRoles.Coordinator) && sentence.Has(start + 1, SpeechRoles.CueAs)) start++;
        if (start == verb) return OfRelativeAside(sentence, verb, end) ?? Behind(sentence, verb + 1, end) ?? SurnameBehind(sentence, verb, end) ?? BeforeAside(sentence, verb) ?? Shared(sentence, start);
        if (sentence.Has(start, ClauseOpeners) && (verb > start + 1 || !sentence.Has(start, SpeechRoles.CueAs)) && VerbEnds(sentence, verb, end))
            return Behind(sentence, start + 1, verb) ?? RelativeBefore(sentence, start) ?? Behind(sentence, verb + 1, end);
        // "He hesitates and has announced a survey": behind a conjunction a verb shares the subject, and what follows it is none.
        if (sentence.Has(verb - 1, SpeechRoles.Coordinator) && verb - 1 == start) return BeforeAside(sentence, verb) ?? Shared(sentence, start);
        var front = InFront(sentence, start, verb);
        // "Adding, said Meier", "Stubbornly persists the rumour": what opens the sentence with a capital is a noun or anything else.
        if (front is { } doubtful && phrases.IsSmallWord(sentence, doubtful) && Behind(sentence, verb + 1, end) is { } other && (!doubtful.IsListed || other.Grade == SourceGrade.Named)) return other;
        return front ?? Behind(sentence, verb + 1, end) ?? BeforeAside(sentence, verb) ?? OfFirstVerb(sentence, start, verb);
    }

    // "“…”, told of Uckro.": nothing but a surname with its particle, which is a preposition too.
    private static SourcePhrase? SurnameBehind(SpokenSentence sentence, int verb, int end) =>
        verb + 3 == end && sentence.Has(verb + 1, SpeechRoles.NameParticle) && sentence.IsCapital(verb + 2) && sentence.IsUnknown(verb + 2)
            ? new SourcePhrase(verb + 1, verb + 2, SourceGrade.Named) { IsListed = true, MayBeSubject = true }
            : null;

    // "The firm, which owns the ship, denied it": the subject stands before a relative clause, unless the one behind the verb ends the clause.
    private SourcePhrase? OfRelativeAside(SpokenSentence sentence, int verb, int end)
    {
        if (verb < 3 || sentence.IsQuoted(verb - 1) || !sentence.Has(sentence.ClauseStart(verb - 2), SpeechRoles.Definite)) return null;
        if (Behind(sentence, verb + 1, end) is { } behind && (behind.Last + 1 >= end || behind.Grade == SourceGrade.Named)) return null;
        return BeforeAside(sentence, verb);
    }

    // Where the subject stands before its verb, it stands behind it only after a quotation.
    private SourcePhrase? OfFixedOrder(SpokenSentence sentence, int start, int verb, int end)
    {
        var followsQuotation = start == verb && (verb == 0 || sentence.IsQuoted(verb - 1) || (verb > 1 && sentence.IsQuoted(verb - 2)));
        if (start != verb && InFront(sentence, FirstOf(sentence, start, verb), verb) is { } subject) return subject;
        var behind = start == verb ? Behind(sentence, verb + 1, end) : null;
        // "The dock is sold, said an insider."
        var endsSentence = behind is { } last && verb > 0 && last.First == verb + 1 && last.Last + 1 >= end && end >= sentence.Count - 1;
        return (followsQuotation || endsSentence ? behind : null) ?? BeforeAside(sentence, verb) ?? Shared(sentence, start) ?? OfFirstVerb(sentence, start, verb);
    }

    /// <summary>The paper that a passive clause names as the place where something is said ("in a report"), between two tokens.</summary>
    public SourcePhrase? Paper(SpokenSentence sentence, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (sentence.Has(i, SpeechRoles.Preposition) && !sentence.IsCapital(i) && phrases.Read(sentence, i + 1, end) is { } paper && (paper.Grade == SourceGrade.Document || paper is { IsSaying: true, Grade: > SourceGrade.Vague })) return paper;
        }
        return null;
    }

    /// <summary>The source behind the preposition of an agent ("by observers") in the clause, between two tokens.</summary>
    public SourcePhrase? Agent(SpokenSentence sentence, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (sentence.Has(i, SpeechRoles.Cite) && sentence.Has(i, SpeechRoles.Preposition) && phrases.Read(sentence, i + 1, end) is { } agent) return agent;
        }
        return null;
    }

    private static bool VerbEnds(SpokenSentence sentence, int verb, int end) => verb >= end - 3;

    // Behind the verb stand pronouns, adverbs and prepositional phrases before the subject.
    private SourcePhrase? Behind(SpokenSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.IsOutside(i)) return null;
            if (sentence.Has(i, SpeechRoles.Subordinator) && !sentence.Has(i, SpeechRoles.Preposition | SpeechRoles.Definite)) return null;
            if (sentence.Has(i, SpeechRoles.Preposition | SpeechRoles.CueAround | SpeechRoles.CueBefore) && !sentence.IsCapital(i))
            {
                i = BehindPhrase(sentence, i, end) - 1;
                continue;
            }
            if (phrases.Read(sentence, i, end) is not { } phrase) continue;
            if (phrase.MayBeSubject && !sentence.Has(phrase.Last + 1, SpeechRoles.CueAfter) && !sentence.Has(phrase.First, SpeechRoles.Time)) return phrase;
            i = Math.Min(phrase.Last, end - 1);
        }
        return null;
    }

    private static int BehindPhrase(SpokenSentence sentence, int preposition, int end)
    {
        var i = preposition + 1;
        while (i < end && sentence.Has(i, SpeechRoles.Preposition)) i++;
        // The phrase alone: what hangs on it may be the subject.
        return SourcePhraseReader.ReadBare(sentence, i, end) is { } last && last >= i ? last + 1 : i;
    }

    // The field in front of the verb holds the subject alone, or something else and then not the subject.
    private SourcePhrase? InFront(SpokenSentence sentence, int start, int verb)
    {
        var i = start;
        while (i < verb && (sentence.Has(i, SpeechRoles.Coordinator) || IsAdverb(sentence, i) || IsFocus(sentence, i, verb) || IsBeforeAdjective(sentence, i))) i++;
        if (i >= verb || sentence.Has(i, SpeechRoles.Preposition | SpeechRoles.CueAround | SpeechRoles.CueBefore | SpeechRoles.Object) && !IsSubjectAnyway(sentence, i)) return null;
        return phrases.Read(sentence, i, verb) is { MayBeSubject: true } phrase && phrase.First == i ? phrase : null;
    }

    // "Well informed circles": what opens the sentence with a capital belongs to the adjective.
    private bool IsBeforeAdjective(SpokenSentence sentence, int i) =>
        sentence.CapitalNouns && i == 0 && sentence.IsWord(1) && !sentence.IsCapital(1) && sentence.IsAdjective(1) && sentence.Roles(1) == SpeechRoles.None && sentence.IsCapital(2)
        && sentence.Roles(0) == SpeechRoles.None && phrases.IsSmallWord(sentence, new SourcePhrase(0, 0, SourceGrade.Partly));

    private static bool IsSubjectAnyway(SpokenSentence sentence, int i) =>
        sentence.Has(i, SpeechRoles.Pronoun | SpeechRoles.Definite | SpeechRoles.Possessive) && !sentence.Has(i, SpeechRoles.Preposition);

    // "Also Meier said": a particle that belongs to the subject; alone before the verb it takes the subject's place.
    private static bool IsFocus(SpokenSentence sentence, int i, int verb) =>
        i + 1 < verb && sentence.Has(i, SpeechRoles.Object) && !sentence.Has(i, SpeechRoles.Pronoun | SpeechRoles.Definite | SpeechRoles.Possessive | SpeechRoles.Preposition)
        && (sentence.IsCapital(i + 1) || sentence.Has(i + 1, SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Possessive | SpeechRoles.Quantifier));

    // A word without a role that is not capitalised, or opens the sentence before something that reads like a subject.
    private static bool IsAdverb(SpokenSentence sentence, int i) =>
        sentence.CapitalNouns && sentence.IsWord(i) && sentence.Roles(i) == SpeechRoles.None && (!sentence.IsCapital(i) || sentence.OpensSentence(i))
        && sentence.Has(i + 1, SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Possessive | SpeechRoles.Pronoun | SpeechRoles.Quantifier);

    // "Meier, head of the office, said": the subject stands before the aside.
    private SourcePhrase? BeforeAside(SpokenSentence sentence, int verb)
    {
        var comma = sentence.ClauseStart(verb) - 1;
        if (comma <= 0 || sentence.IsQuoted(comma) || sentence.First(comma) is not (',' or '–' or '-')) return null;
        var aside = sentence.ClauseStart(comma - 1);
        if (comma - aside > LongestAside || aside == 0) return phrases.Read(sentence, FirstOf(sentence, aside, comma), comma) is { MayBeSubject: true } only ? only : null;
        var start = sentence.ClauseStart(aside - 2 >= 0 ? aside - 2 : 0);
        return phrases.Read(sentence, FirstOf(sentence, start, aside), sentence.Count) is { MayBeSubject: true } phrase ? phrase : null;
    }

    // "He hesitated, but said …": the verb shares the subject of the sentence.
    private SourcePhrase? Shared(SpokenSentence sentence, int start) =>
        start > 1 && !sentence.IsQuoted(start - 1) && phrases.Read(sentence, FirstOf(sentence, 0, start), start) is { MayBeSubject: true } subject ? subject : null;

    // "Besides noticed the pilot smoke and announced …": the first verb's subject is the second's.
    private SourcePhrase? OfFirstVerb(SpokenSentence sentence, int start, int verb) =>
        sentence.Has(verb - 1, SpeechRoles.Coordinator) ? Behind(sentence, start, verb - 1) : null;

    private static int FirstOf(SpokenSentence sentence, int start, int end)
    {
        while (start < end && (sentence.Has(start, SpeechRoles.Coordinator) || IsAdverb(sentence, start))) start++;
        return start;
    }

    // "the minister, who said": the noun that the relative clause hangs on.
    private SourcePhrase? RelativeBefore(SpokenSentence sentence, int start)
    {
        if (start < 2 || !sentence.Has(start, SpeechRoles.Definite)) return null;
        var noun = sentence.ClauseStart(start - 2);
        return phrases.Read(sentence, noun, start - 1);
    }
}
