namespace TextLint.Documents.Parsing.Residue;

/// <summary>The words of a line, counted by what they are in an interface.</summary>
/// <param name="All">All words; numbers in a row are one.</param>
/// <param name="Keywords">Words that belong to an interface.</param>
/// <param name="Usual">Words that an interface uses, and others too.</param>
/// <param name="Strange">Words that no interface needs.</param>
/// <param name="Numbers">Numbers.</param>
/// <param name="DateLabels">Words that say of a date what happened then.</param>
/// <param name="OutsideDate">Words that cannot stand in a date.</param>
internal readonly record struct WordCount(int All, int Keywords, int Usual, int Strange, int Numbers, int DateLabels, int OutsideDate)
{
    private const int MostWordsOfDate = 14;

    /// <summary>It is a date or a time, perhaps with a label.</summary>
    public bool IsDate => Numbers > 0 && OutsideDate == 0 && All <= MostWordsOfDate;

    /// <summary>The words of a folded line.</summary>
    public static WordCount Of(ReadOnlySpan<char> folded, ResidueVocabulary vocabulary)
    {
        int all = 0, keywords = 0, usual = 0, strange = 0, numbers = 0, dateLabels = 0, outsideDate = 0;
        var known = vocabulary.Keywords.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = vocabulary.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var fillers = vocabulary.Fillers.GetAlternateLookup<ReadOnlySpan<char>>();
        var dates = vocabulary.DateWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var labels = vocabulary.DateLabels.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range].TrimEnd(':');
            if (word.IsEmpty) continue;
            all++;
            if (word is "#")
            {
                numbers++;
                continue;
            }
            if (labels.Contains(word)) dateLabels++;
            else if (!dates.Contains(word)) outsideDate++;
            if (known.Contains(word)) keywords++;
            else if (words.Contains(word)) usual++;
            else if (!fillers.Contains(word)) strange++;
        }
        return new WordCount(all, keywords, usual, strange, numbers, dateLabels, outsideDate);
    }
}
