namespace TextLint.Language;

/// <summary>The cells that the words of a group have in common.</summary>
internal static class GroupCells
{
    /// <summary>What adposition, determiner, adjectives and head agree on; where they do not, as many of them as do, the head first.</summary>
    public static NominalCells Of(SentenceState sentence, NominalGroup group)
    {
        var cells = CellsOf(sentence, group.Head, WordTraits.None);
        var inflection = WordTraits.None;
        if (group.Adposition >= 0)
        {
            Narrow(ref cells, CellsOf(sentence, group.Adposition, WordTraits.None));
            inflection = InflectionBehind(sentence, group.Adposition);
        }
        if (group.Determiner >= 0)
        {
            Narrow(ref cells, CellsOf(sentence, group.Determiner, WordTraits.None));
            inflection = InflectionBehind(sentence, group.Determiner);
        }
        for (var i = group.Start; i < group.Head; i++)
        {
            switch (sentence.TagAt(i))
            {
                case WordTag.Determiner:
                    Narrow(ref cells, CellsOf(sentence, i, WordTraits.None));
                    inflection |= InflectionBehind(sentence, i);
                    break;
                case WordTag.Adjective:
                    var own = CellsOf(sentence, i, inflection);
                    Narrow(ref cells, own == NominalCells.None ? CellsOf(sentence, i, WordTraits.None) : own);
                    break;
            }
        }
        return cells;
    }

    /// <summary>The cells of a word in its tag.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="index">Its place.</param>
    /// <param name="inflection">How the word before it asks an adjective to be inflected; none for any.</param>
    public static NominalCells CellsOf(SentenceState sentence, int index, WordTraits inflection)
    {
        var tag = sentence.TagAt(index);
        var cells = NominalCells.None;
        foreach (var reading in sentence[index].Readings)
        {
            if (!WordTags.Serves(reading, tag)) continue;
            if (inflection == WordTraits.None)
            {
                cells |= reading.AnyCells;
                continue;
            }
            if ((inflection & WordTraits.BeforeWeak) != 0) cells |= reading.WeakCells;
            if ((inflection & WordTraits.BeforeMixed) != 0) cells |= reading.MixedCells;
            if ((inflection & WordTraits.BeforeStrong) != 0) cells |= reading.Cells;
        }
        return cells == NominalCells.None && tag is WordTag.Noun or WordTag.Name or WordTag.Adjective ? NominalCells.All : cells;
    }

    private static void Narrow(ref NominalCells cells, NominalCells by)
    {
        if ((cells & by) != 0) cells &= by;
    }

    private static WordTraits InflectionBehind(SentenceState sentence, int index)
    {
        const WordTraits any = WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong;
        var tag = sentence.TagAt(index);
        foreach (var reading in sentence[index].Readings)
        {
            if (WordTags.TagOf(reading) == tag && (reading.Traits & any) != 0) return reading.Traits & any;
        }
        return WordTraits.None;
    }
}
