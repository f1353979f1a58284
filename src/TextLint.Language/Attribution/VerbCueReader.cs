namespace TextLint.Language;

/// <summary>Reads the attributions whose cue is a verb of saying, judging or thinking.</summary>
/// <param name="subjects">Finds the subjects of verbs.</param>
internal sealed class VerbCueReader(SubjectFinder subjects)
{
    private const SpeechRoles Verbs = SpeechRoles.Say | SpeechRoles.Judge | SpeechRoles.Think;
    private const SpeechRoles Determiners = SpeechRoles.Definite | SpeechRoles.Indefinite | SpeechRoles.Quantifier | SpeechRoles.Possessive;
    private const int FarthestParticle = 40;

    /// <summary>The attribution whose cue is the verb at a token; null where it is none, or has no subject.</summary>
    public Attribution? At(SpokenSentence sentence, int i)
    {
        if (!sentence.MayBe(i, Verbs)) return null;
        var word = sentence.Word(i);
        // "Reports suggest": what looks like a verb is the subject of the next one.
        if (sentence.IsNounBeforeVerb(i)) return null;
        if (IsAttribute(sentence, i)) return null;
        // A possessive that looks like a verb of saying.
        if (sentence.Has(i, SpeechRoles.Possessive) && !sentence.IsOutside(i + 1)) return null;
        // "have it watched": an infinitive before another one has no subject beside it.
        if (sentence.CapitalNouns && sentence.Has(i, SpeechRoles.Infinitive) && sentence.Has(i + 1, SpeechRoles.InfinitiveMark)) return null;
        var (roles, particle) = ((word.Roles & Verbs), -1);
        if (word.WithParticle != SpeechRoles.None && (particle = ParticleOf(sentence, i)) >= 0) roles = word.WithParticle & (Verbs | SpeechRoles.Finite);
        if ((roles & Verbs) == 0 || (particle < 0 && IsAnotherVerb(sentence, i))) return null;
        var forms = particle >= 0 ? word.WithParticle : word.Roles;
        SourcePhrase? source = null;
        var isCompound = particle < 0 && sentence.Has(i, SpeechRoles.Participle | SpeechRoles.Infinitive) && TryAuxiliary(sentence, i, out source);
        if (!isCompound && (forms & SpeechRoles.Finite) != 0 && !IsInfinitive(sentence, i)) source = subjects.Of(sentence, i);
        if (source is null && isCompound && PassiveReader.IsSaidByNobody(sentence, i)) return new Attribution(AttributionKind.Impersonal, sentence.Span(i, i), null, SourceGrade.None);
        // "That follows from a list", "as follows from the files": the paper speaks.
        if (source is null or { Grade: <= SourceGrade.Partly } && !isCompound && (roles & SpeechRoles.Say) != 0)
        {
            var paper = subjects.Paper(sentence, sentence.ClauseStart(i), sentence.ClauseEnd(i));
            // "from a list of the city": its owner is no subject.
            if (source is not { } owner || (paper is { } owned && owned.First < owner.First && owned.Last >= owner.Last)) source = paper ?? source;
        }
        if (source is not { } subject) return null;
        return CueReader.Of(AttributionKind.Verb, sentence, (i, i), subject) with
        {
            IsSpeech = (roles & SpeechRoles.Say) != 0,
            IsClaim = (!subject.IsAnybody || (OpensClaim(sentence, i, subject) && !(isCompound && sentence.Has(i, SpeechRoles.Infinitive)))) && ((roles & (SpeechRoles.Say | SpeechRoles.Think)) != 0 || IsBeforeClause(sentence, i)) && !(subject.IsSaying && (subject.Grade != SourceGrade.Vague || !subject.IsVagueNoun))
                && !IsDenied(sentence, i, roles),
        };
    }

    // "All lately published surveys": a participle within a noun phrase; no clause opens with so much before its verb.
    private static bool IsAttribute(SpokenSentence sentence, int verb) =>
        sentence.CapitalNouns && verb - 2 > sentence.ClauseStart(verb) && sentence.IsAdjective(verb) && sentence.IsCapital(verb + 1) && sentence.IsWord(verb - 1) && !sentence.IsCapital(verb - 1)
        && (sentence.Roles(verb - 1) & ~SpeechRoles.NoParticiple) == SpeechRoles.None && sentence.Has(verb - 2, Determiners) && !sentence.Has(verb - 2, SpeechRoles.Pronoun);

    // "They met to speak of the dam": the form of the plural, behind the mark of an infinitive.
    private static bool IsInfinitive(SpokenSentence sentence, int verb) =>
        sentence.CapitalNouns && sentence.Has(verb, SpeechRoles.Infinitive) && sentence.Has(verb - 1, SpeechRoles.InfinitiveMark);

    // "One says that", "many fear it", not "one would like to believe that"; behind the verb "one" often is the office that the sentence names.
    private static bool OpensClaim(SpokenSentence sentence, int verb, SourcePhrase subject) =>
        subject.First == 0 && (sentence.Has(0, SpeechRoles.Quantifier) || (IsBeforeClause(sentence, verb) && !sentence.Says(sentence.ClauseEnd(verb) + 1, SpeechTopics.Question)));

    // "The office did not confirm it": who says nothing is no source of it.
    private static bool IsDenied(SpokenSentence sentence, int verb, SpeechRoles roles)
    {
        if ((roles & SpeechRoles.Think) != 0 || IsBeforeClause(sentence, verb)) return false;
        int start = sentence.ClauseStart(verb), end = sentence.ClauseEnd(verb);
        if (!sentence.CapitalNouns) return sentence.Says(verb - 1, SpeechTopics.Negation);
        if (start > 0 || end < sentence.Count - 1) return false;
        for (var i = start; i < end; i++)
        {
            if (sentence.Says(i, SpeechTopics.Negation)) return true;
        }
        return false;
    }

    // "show that", "as … show": whatever the verb does, what stands beside it is a claim.
    private static bool IsBeforeClause(SpokenSentence sentence, int verb)
    {
        if (sentence.CapitalNouns && sentence.Has(sentence.ClauseStart(verb), SpeechRoles.CueAs)) return true;
        var end = sentence.ClauseEnd(verb);
        return end + 1 < sentence.Count && sentence.First(end) == ',' && sentence.Has(end + 1, SpeechRoles.Subordinator) && !sentence.Has(end + 1, SpeechRoles.Definite) && !sentence.Says(end + 1, SpeechTopics.Condition);
    }

    // The particle of a separable verb stands at the end of the clause, behind asides too.
    private static int ParticleOf(SpokenSentence sentence, int verb)
    {
        var word = sentence.Word(verb);
        // "as the police out gave": before the verb, where the verb ends the clause.
        if (verb > 0 && sentence.IsWord(verb - 1) && sentence.IsOutside(verb + 1) && word.TakesParticle(sentence.Text(verb - 1))) return verb - 1;
        for (var i = verb + 1; i < Math.Min(sentence.Count, verb + FarthestParticle); i++)
        {
            if (sentence.IsQuoted(i) || !sentence.IsWord(i) || !word.TakesParticle(sentence.Text(i))) continue;
            if (sentence.IsOutside(i + 1) || !sentence.IsWord(i + 1) || sentence.Has(i + 1, SpeechRoles.Coordinator | SpeechRoles.Subordinator)) return i;
        }
        return -1;
    }

    // "called … up" is no calling out: a particle at the end of the clause makes another verb of it.
    private static bool IsAnotherVerb(SpokenSentence sentence, int verb)
    {
        var last = sentence.ClauseEnd(verb) - 1;
        return last > verb && sentence.Has(last, SpeechRoles.Particle) && sentence.Has(verb, SpeechRoles.Finite);
    }

    // "has … said", "said has", "was called by …": the subject, or in the passive the agent if there is one.
    private bool TryAuxiliary(SpokenSentence sentence, int i, out SourcePhrase? source)
    {
        int start = sentence.ClauseStart(i), end = sentence.ClauseEnd(i);
        source = null;
        for (var k = i - 1; k >= start; k--)
        {
            if (!sentence.Has(k, SpeechRoles.Passive | SpeechRoles.Perfect) || sentence.IsCapital(k)) continue;
            source = sentence.Has(k, SpeechRoles.Passive) && !sentence.Has(i, SpeechRoles.Cite) ? subjects.Agent(sentence, start, i) ?? subjects.Paper(sentence, start, i) : subjects.Of(sentence, k);
            return true;
        }
        if (i + 1 >= end)
        {
            source = AuxiliaryBeforeAside(sentence, start, i);
            return source is not null;
        }
        if (!sentence.Has(i + 1, SpeechRoles.Passive | SpeechRoles.Perfect)) return false;
        source = sentence.Has(i + 1, SpeechRoles.Passive) && !sentence.Has(i, SpeechRoles.Cite) ? subjects.Agent(sentence, start, i) ?? subjects.Paper(sentence, start, i) : subjects.Of(sentence, i + 1);
        return true;
    }

    // "has the head, Hans Meier, said"
    private SourcePhrase? AuxiliaryBeforeAside(SpokenSentence sentence, int start, int verb)
    {
        if (start != verb || start < 3) return null;
        for (var k = start - 2; k >= 0 && !sentence.IsQuoted(k); k--)
        {
            if (sentence.Has(k, SpeechRoles.Perfect)) return subjects.Of(sentence, k);
        }
        return null;
    }
}
