namespace TextLint.Language;

/// <summary>Finds the subjunctive by which German passes on what somebody said.</summary>
internal static class TellingMood
{
    private const VerbTraits Mood = VerbTraits.Subjunctive | VerbTraits.Present;

    /// <summary>Whether a verb outside quotations and dependent clauses has that mood: one of the listed forms, or one that the morphology knows as a subjunctive of the present and nothing else.</summary>
    public static bool IsIn(SpokenSentence sentence, SpeechRoles listed)
    {
        var readings = sentence.CapitalNouns && !sentence.SaysAny(SpeechTopics.FirstPerson) ? sentence.Readings : null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsQuoted(i) && (sentence.Has(i, listed) || (readings is not null && IsUnlisted(sentence, i) && IsOnly(readings, sentence.Text(i)))) && !sentence.IsSubordinate(i)) return true;
        }
        return false;
    }

    private static bool IsUnlisted(SpokenSentence sentence, int i) =>
        sentence.IsWord(i) && char.IsLower(sentence.First(i)) && (sentence.Roles(i) & ~SpeechRoles.Conjunctive) == SpeechRoles.None;

    // Where no "I" is its subject, a form that the first person has too is none of the indicative.
    private static bool IsOnly(WordReadings readings, ReadOnlySpan<char> word)
    {
        var isSubjunctive = false;
        foreach (var reading in readings.Of(word, opensSentence: false))
        {
            if (!reading.IsFinite) return false;
            if ((reading.Verb & Mood) == Mood && (reading.Persons & PersonCells.Third) != PersonCells.None) isSubjunctive = true;
            else if ((reading.Verb & VerbTraits.Imperative) == 0 && (reading.Persons & ~PersonCells.FirstSingular) != PersonCells.None) return false;
        }
        return isSubjunctive;
    }
}
