using System.Collections.Frozen;
using System.Text;

namespace TextLint.Documents;

/// <summary>
/// What a site or a content system writes around an article: buttons, labels, forms. All entries are folded. It is data from
/// <c>dictionaries/</c>, whose README explains the keys.
/// </summary>
public sealed record ResidueVocabulary
{
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int ShortestStem = 4;
    private const int LongestEnding = 2;

    /// <summary>Knows nothing.</summary>
    public static ResidueVocabulary None { get; } = new();

    /// <summary>Lines that are residue wherever they stand.</summary>
    public FrozenSet<string> Labels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Lines that are residue at an end of the article or beside residue.</summary>
    public FrozenSet<string> WeakLabels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Openings of a line of residue; one that ends with a colon wants a colon.</summary>
    public FrozenSet<string> Leads { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The same at an end of the article or beside residue.</summary>
    public FrozenSet<string> WeakLeads { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Openings of a line or of sentences in which a site speaks.</summary>
    public FrozenSet<string> Openings { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The first words of all openings of lines, so that most lines need no more than one look-up.</summary>
    public FrozenSet<string> Starts { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Endings of a line that sends the reader elsewhere.</summary>
    public FrozenSet<string> Tails { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that belong to an interface.</summary>
    public FrozenSet<string> Keywords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that an interface uses, and others too.</summary>
    public FrozenSet<string> Words { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that join the others.</summary>
    public FrozenSet<string> Fillers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that name what a button does.</summary>
    public FrozenSet<string> Actions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words by which a site speaks of the reader and of itself.</summary>
    public FrozenSet<string> Address { get; init; } = FrozenSet<string>.Empty;

    /// <summary>First parts of compounds that belong to an interface.</summary>
    public FrozenSet<string> Stems { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Last parts of such compounds.</summary>
    public FrozenSet<string> Heads { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What follows the name of an author in a line about him.</summary>
    public FrozenSet<string> Authors { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Endings that a word may have behind a form that is listed.</summary>
    public FrozenSet<string> Endings { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words of which, with numbers, a date is made.</summary>
    public FrozenSet<string> DateWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that say of a date what happened then.</summary>
    public FrozenSet<string> DateLabels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>A folded word is made of a first and a last part, nothing between them.</summary>
    public bool IsCompound(ReadOnlySpan<char> word)
    {
        if (Heads.Count == 0 || word.Length < ShortestCompound) return false;
        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        var heads = Heads.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
            if (stems.Contains(word[..i]) && heads.Contains(word[i..])) return true;
        return false;
    }

    /// <summary>A folded word is one of a list, but for its ending.</summary>
    public bool IsFormIn(FrozenSet<string> list, ReadOnlySpan<char> word)
    {
        var entries = list.GetAlternateLookup<ReadOnlySpan<char>>();
        var endings = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= LongestEnding && word.Length - length >= ShortestStem; length++)
            if (endings.Contains(word[^length..]) && entries.Contains(word[..^length])) return true;
        return false;
    }

    /// <summary>Small letters, one <c>#</c> for numbers in a row, one blank for anything else; a colon at the end stays.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = folded.Length == 0 ? ' ' : folded[^1];
            if (char.IsLetter(c))
            {
                if (last == '#') folded.Append(' ');
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (char.IsDigit(c) || c == '#')
            {
                if (last == '#' || (last == ' ' && folded is [.., '#', ' '])) continue;
                if (last != ' ') folded.Append(' ');
                folded.Append('#');
            }
            else if (last != ' ')
            {
                folded.Append(' ');
            }
        }
        if (folded is [.., ' ']) folded.Length--;
        if (text.TrimEnd().EndsWith(':')) folded.Append(':');
        return folded.ToString();
    }
}
