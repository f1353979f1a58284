namespace TextLint.Language;

/// <summary>Finds groups of words that share case, gender and number, by their tags alone.</summary>
internal static class NominalGroups
{
    /// <summary>Adds the groups of a sentence in the order of their heads.</summary>
    public static void Find(ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks, List<NominalGroup> groups)
    {
        groups.Clear();
        var (adposition, waiting, waitingAdposition, waitingAt, lastEnd) = (-1, -1, -1, 0, -1);
        for (var i = 0; i < tags.Length;)
        {
            var tag = tags[i];
            if (tag == WordTag.Adposition)
            {
                adposition = i++;
                continue;
            }
            if (!tag.IsNominal())
            {
                if (tag is not (WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle)) adposition = -1;
                if (tag.IsFinite() || tag is WordTag.Punctuation) Release();
                i++;
                continue;
            }
            if (tag == WordTag.Determiner && OpensAttribute(tags, i))
            {
                Release();
                (waiting, waitingAdposition, waitingAt, adposition) = (i, adposition, groups.Count, -1);
                i++;
                continue;
            }
            var end = EndOf(tags, breaks, i);
            // What follows an attribute of its own without a determiner goes with the determiner that still waits for its noun.
            if (adposition < 0 && tag is not WordTag.Determiner && IsConjunct(tags, groups, i)) adposition = groups[^1].Adposition;
            var isJoined = waiting >= 0 && tag == WordTag.Adjective && IsNextTo(tags, lastEnd, i);
            groups.Add(isJoined ? new NominalGroup(i, end, waiting, waitingAdposition) : new NominalGroup(i, end, -1, adposition));
            if (isJoined) waiting = -1;
            adposition = -1;
            lastEnd = i = end;
        }
        Release();

        // No noun came: the determiner stands alone.
        void Release()
        {
            if (waiting >= 0) groups.Insert(waitingAt, new NominalGroup(waiting, waiting + 1, -1, waitingAdposition));
            waiting = -1;
        }
    }

    // "with child and dog": the second noun without a determiner stands under the adposition of the first.
    private static bool IsConjunct(ReadOnlySpan<WordTag> tags, List<NominalGroup> groups, int index) =>
        groups.Count > 0 && groups[^1].End == index - 1 && tags[index - 1] == WordTag.CoordinatingConjunction && !tags[groups[^1].Head].IsPronoun();

    // "the by him planned journey", "the itself nearing train"
    private static bool OpensAttribute(ReadOnlySpan<WordTag> tags, int index) =>
        At(tags, index + 1) is WordTag.Adposition or WordTag.ReflexivePronoun && index + 1 < tags.Length;

    private static int EndOf(ReadOnlySpan<WordTag> tags, ReadOnlySpan<bool> breaks, int start)
    {
        if (tags[start].IsPronoun()) return start + 1;
        var (i, end) = (start, start + 1);
        for (; i < tags.Length; i++)
        {
            switch (tags[i])
            {
                case WordTag.Determiner when i == start || tags[i - 1] == WordTag.Determiner:
                case WordTag.Adjective or WordTag.Number:
                    end = i + 1;
                    continue;
                case WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle when i > start && IsBeforeAdjective(tags, i):
                    continue;
                case WordTag.CoordinatingConjunction or WordTag.Punctuation when i > start && tags[i - 1] == WordTag.Adjective && i + 1 < tags.Length && tags[i + 1] == WordTag.Adjective:
                    continue;
                // A quotation mark within the phrase.
                case WordTag.Punctuation when !breaks[i] && At(tags, i + 1) is WordTag.Adjective or WordTag.Noun or WordTag.Name && tags[i - 1] is WordTag.Determiner or WordTag.Adjective:
                    continue;
                case WordTag.Noun:
                    return i + 1;
                case WordTag.Name:
                    while (i < tags.Length && tags[i] == WordTag.Name) i++;
                    return i;
                default:
                    return end;
            }
        }
        return end;
    }

    private static bool IsBeforeAdjective(ReadOnlySpan<WordTag> tags, int index)
    {
        for (var i = index + 1; i < tags.Length && i < index + 4; i++)
        {
            if (tags[i] == WordTag.Adjective) return true;
            if (tags[i] is not (WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle)) return false;
        }
        return false;
    }

    // Adverbs may stand before the adjective: "the by him long planned journey".
    private static bool IsNextTo(ReadOnlySpan<WordTag> tags, int end, int start)
    {
        if (end < 0) return false;
        for (var i = end; i < start; i++)
        {
            if (tags[i] is not (WordTag.Adverb or WordTag.PlainAdjective or WordTag.Particle)) return false;
        }
        return true;
    }

    private static WordTag At(ReadOnlySpan<WordTag> tags, int index) => index < tags.Length ? tags[index] : WordTag.Punctuation;
}
