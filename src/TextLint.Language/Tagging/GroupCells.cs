namespace TextLint.Language;

/// <summary>The cells that the words of a group have in common.</summary>
internal static class GroupCells
{
    /// <summary>What adposition, determiner, adjectives and head agree on; where they do not, as many of them as do, the head first.</summary>
    public static NominalCells Of(SentenceState sentence, NominalGroup group)
    {
        var cells = CellsOf(sentence, group.Head, WordTraits.None);
        var inflection = BeginsAnew(sentence, group) ? WordTraits.BeforeStrong : WordTraits.None;
        if (group.Adposition >= 0)
        {
            Narrow(ref cells, CellsOf(sentence, group.Adposition, WordTraits.None));
            if (InflectionBehind(sentence, group.Adposition) is not WordTraits.None and var own) inflection = own;
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
                    inflection = i == group.Start && group.Determiner < 0 ? InflectionBehind(sentence, i) : inflection | InflectionBehind(sentence, i);
                    break;
                // Of a name of several words the first tells the gender.
                case WordTag.Name when sentence[i].Has(KnownWord.IsListedName):
                    cells = WithGenderOf(CellsOf(sentence, i, WordTraits.None), cells);
                    break;
                case WordTag.Number:
                    Narrow(ref cells, sentence[i].Has(KnownWord.IsCount) ? NominalCells.Plural : CellsOf(sentence, i, WordTraits.None));
                    break;
                case WordTag.Adjective:
                    var adjective = CellsOf(sentence, i, inflection);
                    Narrow(ref cells, adjective == NominalCells.None ? CellsOf(sentence, i, WordTraits.None) : adjective);
                    break;
            }
        }
        // Alone a noun made of an adjective may stand for any inflection.
        if (group.End - group.Start > 1 || group.Determiner >= 0 || group.Adposition >= 0) Narrow(ref cells, CellsOf(sentence, group.Head, inflection));
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
            if (inflection == WordTraits.None || !reading.IsAdjectival)
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

    // What is left of the cells in the genders of a name; where nothing is, since a surname is a first name too, all of these genders.
    private static NominalCells WithGenderOf(NominalCells name, NominalCells cells)
    {
        var columns = ((uint)name | ((uint)name >> 4) | ((uint)name >> 8) | ((uint)name >> 12)) & 0xF;
        var gender = (NominalCells)(columns * 0x1111);
        return (cells & gender) != NominalCells.None ? cells & gender : gender;
    }

    // Adjectives without a determiner are strong, unless they share one with the phrase before.
    private static bool BeginsAnew(SentenceState sentence, NominalGroup group)
    {
        var before = (group.Adposition >= 0 ? group.Adposition : group.Start) - 1;
        return before < 0 || !sentence.TagAt(before).IsNominal() && sentence.TagAt(before) is not (WordTag.CoordinatingConjunction or WordTag.Punctuation);
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
