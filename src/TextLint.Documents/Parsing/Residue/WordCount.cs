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
    /// <summary>More words are no label in front of a colon.</summary>
    public const int MostWordsOfLabel = 5;

    private const int MostWordsOfDate = 14;

    // With more of them a line is the article's, whatever its other words are.
    private const int MostStrange = 7;
    private const int FewestStrange = 4;

    /// <summary>Words by which the reader or the site is spoken of.</summary>
    public int Addresses { get; init; }

    /// <summary>The first word, or the last, names what a button does.</summary>
    public bool HasAction { get; init; }

    /// <summary>The strange words stand in a row.</summary>
    public bool IsStrangeInRow { get; init; }

    /// <summary>It is a date or a time, perhaps with a label.</summary>
    public bool IsDate => Numbers > 0 && OutsideDate == 0 && All <= MostWordsOfDate;

    /// <summary>The words of a folded line. Of a line with many strange words no more than that is said.</summary>
    public static WordCount Of(ReadOnlySpan<char> folded, ResidueVocabulary vocabulary)
    {
        int all = 0, keywords = 0, usual = 0, strange = 0, numbers = 0, dateLabels = 0, outsideDate = 0, addresses = 0;
        bool hasAction = false, isAction = false;
        Span<Range> unknown = stackalloc Range[MostStrange];
        var lists = vocabulary.Roles();
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
            lists.TryGetValue(word, out var roles);
            if ((roles & InterfaceRoles.DateLabel) != 0) dateLabels++;
            else if ((roles & InterfaceRoles.DateWord) == 0) outsideDate++;
            isAction = (roles & InterfaceRoles.Action) != 0;
            hasAction |= isAction && all == 1;
            if ((roles & InterfaceRoles.Keyword) != 0) keywords++;
            else if (isAction || (roles & InterfaceRoles.Usual) != 0) usual++;
            else if ((roles & InterfaceRoles.Address) != 0) addresses++;
            else if ((roles & (InterfaceRoles.Filler | InterfaceRoles.DateWord | InterfaceRoles.DateLabel)) == 0)
            {
                if (strange == MostStrange) return new WordCount { Strange = int.MaxValue, OutsideDate = 1 };
                unknown[strange++] = range;
            }
        }
        var count = new WordCount(all, keywords, usual, strange, numbers, dateLabels, outsideDate) { Addresses = addresses, HasAction = hasAction || isAction };
        return strange > Math.Max(FewestStrange, all * 2 / 3) ? count : count.WithForms(folded, unknown[..strange], vocabulary);
    }

    // Only where few words are strange it is worth while to ask of what they are made.
    private WordCount WithForms(ReadOnlySpan<char> folded, ReadOnlySpan<Range> unknown, ResidueVocabulary vocabulary)
    {
        int keywords = Keywords, usual = Usual, strange = 0, runs = 0, last = -2;
        foreach (var range in unknown)
        {
            var word = folded[range].TrimEnd(':');
            var roles = vocabulary.IsCompound(word) ? InterfaceRoles.Keyword : vocabulary.RolesOfForm(word);
            if (roles != InterfaceRoles.None)
            {
                if ((roles & InterfaceRoles.Keyword) != 0) keywords++;
                else usual++;
                continue;
            }
            strange++;
            var (start, length) = range.GetOffsetAndLength(folded.Length);
            if (start - 1 != last) runs++;
            last = start + length;
        }
        return this with { Keywords = keywords, Usual = usual, Strange = strange, IsStrangeInRow = runs == 1 };
    }
}
