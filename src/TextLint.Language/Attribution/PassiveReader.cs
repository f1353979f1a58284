namespace TextLint.Language;

/// <summary>Reads passives of saying and thinking, such as "it is feared that".</summary>
internal static class PassiveReader
{
    private const SpeechRoles Told = SpeechRoles.Say | SpeechRoles.Think;

    /// <summary>Whether a participle makes a passive without a subject, of a verb of saying or thinking, and what is said follows as a clause.</summary>
    public static bool IsSaidByNobody(SpokenSentence sentence, int participle) =>
        sentence.Has(participle, Told) && sentence.Has(participle, SpeechRoles.Participle) && !IsPhraseWithNoun(sentence, participle) && !IsSubordinate(sentence, participle) && HasPassive(sentence, participle) && !HasSubject(sentence, participle) && IsBeforeClaim(sentence, participle);

    // "only where it is said"
    private static bool IsSubordinate(SpokenSentence sentence, int participle)
    {
        var start = sentence.ClauseStart(participle);
        return sentence.IsSubordinate(participle) || sentence.Has(start, SpeechRoles.Subordinator) || (start + 1 < participle && sentence.Has(start + 1, SpeechRoles.Subordinator));
    }

    // "It was called to mind that": a noun that the preposition ties to the verb makes another verb of it.
    private static bool IsPhraseWithNoun(SpokenSentence sentence, int participle) =>
        sentence.CapitalNouns && sentence.IsCapital(participle - 1) && sentence.Has(participle - 2, SpeechRoles.Preposition);

    private static bool HasPassive(SpokenSentence sentence, int participle)
    {
        for (var i = sentence.ClauseStart(participle); i < sentence.ClauseEnd(participle); i++)
        {
            if (i != participle && sentence.Has(i, SpeechRoles.Passive) && !sentence.IsCapital(i)) return true;
        }
        return false;
    }

    // Only "it", adverbs and phrases with a preposition may stand in the clause.
    private static bool HasSubject(SpokenSentence sentence, int participle)
    {
        var start = sentence.ClauseStart(participle);
        if (!sentence.CapitalNouns) return !sentence.Has(start, SpeechRoles.Expletive) && !sentence.Has(start + 1, SpeechRoles.Expletive);
        for (var i = start; i < sentence.ClauseEnd(participle); i++)
        {
            if (sentence.Has(i, SpeechRoles.Nominative)) return true;
            if (sentence.Has(i, SpeechRoles.Preposition | SpeechRoles.CueAround) && !sentence.IsCapital(i))
            {
                i = Math.Max(i, SourcePhraseReader.ReadBare(sentence, i + 1, sentence.Count) ?? i);
                continue;
            }
            if (i > start && sentence.IsCapital(i) && !sentence.Has(i, SpeechRoles.Time)) return true;
        }
        return false;
    }

    // "It was proposed to meet": a plan, no claim.
    private static bool HasInfinitive(SpokenSentence sentence, int first)
    {
        for (var i = first; i < sentence.ClauseEnd(first); i++)
        {
            if (sentence.Has(i, SpeechRoles.InfinitiveMark) && !sentence.Has(first, SpeechRoles.Subordinator)) return true;
        }
        return false;
    }

    // ", that …", ", he is guilty"
    private static bool IsBeforeClaim(SpokenSentence sentence, int participle)
    {
        var end = sentence.ClauseEnd(participle);
        if (!sentence.CapitalNouns) return sentence.Has(participle + 1, SpeechRoles.Subordinator);
        if (end + 1 >= sentence.Count || sentence.First(end) != ',') return false;
        return !sentence.Has(end + 1, SpeechRoles.CueAs | SpeechRoles.CueSo | SpeechRoles.Coordinator) && !sentence.Says(end + 1, SpeechTopics.Question) && !HasInfinitive(sentence, end + 1);
    }
}
