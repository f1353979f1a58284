namespace TextLint.Language;

/// <summary>Finds groups of words that share case, gender and number, by their tags alone.</summary>
internal static class NominalGroups
{
    /// <summary>Adds the groups of a sentence in the order of their heads.</summary>
    public static void Find(SentenceState sentence, List<NominalGroup> groups)
    {
        groups.Clear();
        var (adposition, waiting, waitingAdposition, lastEnd) = (-1, -1, -1, -1);
        for (var i = 0; i < sentence.Length;)
        {
            var tag = sentence.TagAt(i);
            if (tag == WordTag.Adposition)
            {
                adposition = i++;
                continue;
            }
            if (!tag.IsNominal())
            {
                if (tag is not (WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle)) adposition = -1;
                if (tag.IsFinite() || tag is WordTag.Punctuation) waiting = -1;
                i++;
                continue;
            }
            if (tag == WordTag.Determiner && OpensAttribute(sentence, i))
            {
                (waiting, waitingAdposition, adposition) = (i, adposition, -1);
                i++;
                continue;
            }
            var end = EndOf(sentence, i);
            // What follows an attribute of its own without a determiner goes with the determiner that still waits for its noun.
            if (adposition < 0 && tag is not WordTag.Determiner && IsConjunct(sentence, groups, i)) adposition = groups[^1].Adposition;
            var isJoined = waiting >= 0 && tag == WordTag.Adjective && i == lastEnd;
            groups.Add(isJoined ? new NominalGroup(i, end, waiting, waitingAdposition) : new NominalGroup(i, end, -1, adposition));
            if (isJoined) waiting = -1;
            adposition = -1;
            lastEnd = i = end;
        }
    }

    // "mit Kind und Hund": the second noun without a determiner stands under the adposition of the first.
    private static bool IsConjunct(SentenceState sentence, List<NominalGroup> groups, int index) =>
        groups.Count > 0 && groups[^1].End == index - 1 && sentence.TagAt(index - 1) == WordTag.CoordinatingConjunction && !sentence.TagAt(groups[^1].Head).IsPronoun();

    // "die von ihm geplante Reise", "der sich nähernde Zug"
    private static bool OpensAttribute(SentenceState sentence, int index) =>
        sentence.TagAt(index + 1) is WordTag.Adposition or WordTag.ReflexivePronoun && index + 1 < sentence.Length;

    private static int EndOf(SentenceState sentence, int start)
    {
        if (sentence.TagAt(start).IsPronoun()) return start + 1;
        var (i, end) = (start, start + 1);
        for (; i < sentence.Length; i++)
        {
            switch (sentence.TagAt(i))
            {
                case WordTag.Determiner when i == start || sentence.TagAt(i - 1) == WordTag.Determiner:
                case WordTag.Adjective or WordTag.Number:
                    end = i + 1;
                    continue;
                case WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle when i > start && IsBeforeAdjective(sentence, i):
                    continue;
                case WordTag.CoordinatingConjunction or WordTag.Punctuation when i > start && sentence.TagAt(i - 1) == WordTag.Adjective && i + 1 < sentence.Length && sentence.TagAt(i + 1) == WordTag.Adjective:
                    continue;
                case WordTag.Noun:
                    return i + 1;
                case WordTag.Name:
                    while (i < sentence.Length && sentence.TagAt(i) == WordTag.Name) i++;
                    return i;
                default:
                    return end;
            }
        }
        return end;
    }

    private static bool IsBeforeAdjective(SentenceState sentence, int index)
    {
        for (var i = index + 1; i < sentence.Length && i < index + 4; i++)
        {
            if (sentence.TagAt(i) == WordTag.Adjective) return true;
            if (sentence.TagAt(i) is not (WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle)) return false;
        }
        return false;
    }
}
