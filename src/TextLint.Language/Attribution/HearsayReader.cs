namespace TextLint.Language;

/// <summary>Tells hearsay from plans and duties, which stand with the same verbs.</summary>
internal static class HearsayReader
{
    /// <summary>
    /// Whether a word with the role passes on what is told: in German a modal verb with a past infinitive at the end of the clause (plans
    /// and duties stand in the present), in English a participle in a passive.
    /// </summary>
    public static bool IsHearsay(SpokenSentence sentence, int i)
    {
        // "is said to have sailed", "it is believed"
        var mark = sentence.Has(i + 1, SpeechRoles.Object) ? i + 2 : i + 1;
        if (sentence.Has(i - 1, SpeechRoles.Passive) && (sentence.Has(mark, SpeechRoles.InfinitiveMark) || sentence.Has(i - 2, SpeechRoles.Expletive))) return true;
        var end = sentence.ClauseEnd(i);
        for (var k = i + 1; k < end; k++)
        {
            // "shall be ready and will have cost": another verb has begun.
            if (sentence.Has(k, SpeechRoles.Coordinator) && sentence.Has(k + 1, SpeechRoles.Passive | SpeechRoles.Perfect)) break;
            if (IsPastInfinitive(sentence, k)) return true;
        }
        return IsPastInfinitive(sentence, i - 1);
    }

    private static bool IsPastInfinitive(SpokenSentence sentence, int auxiliary)
    {
        if (auxiliary < 1 || !sentence.IsWord(auxiliary - 1) || sentence.IsCapital(auxiliary - 1)) return false;
        if (!sentence.IsOutside(auxiliary + 1) && !sentence.Has(auxiliary + 1, SpeechRoles.Coordinator | SpeechRoles.Hearsay | SpeechRoles.Preposition | SpeechRoles.Subordinator)) return false;
        if (sentence.Has(auxiliary, SpeechRoles.InfinitiveState)) return sentence.IsParticiple(auxiliary - 1, takesState: true);
        return sentence.Has(auxiliary, SpeechRoles.InfinitiveAuxiliary) && sentence.IsParticiple(auxiliary - 1, takesState: false);
    }
}
