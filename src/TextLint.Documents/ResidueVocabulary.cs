using System.Collections.Frozen;

namespace TextLint.Documents;

/// <summary>
/// What a site or a content system writes around an article: buttons, labels, forms. All entries are folded. It is data from
/// <c>dictionaries/</c>, whose README explains the keys.
/// </summary>
public sealed class ResidueVocabulary
{
    private Dictionary<string, InterfaceRoles>? _roles;

    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int ShortestStem = 4;
    private const int LongestOnStack = 768;
    private const int LongestEnding = 2;

    /// <summary>Knows nothing.</summary>
    public static ResidueVocabulary None { get; } = new();

    /// <summary>Lines that are residue wherever they stand.</summary>
    public FrozenSet<string> Labels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Lines that are residue wherever they stand, and below which other articles are listed.</summary>
    public FrozenSet<string> ListLabels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Lines that are residue wherever they stand, and below which it is said who wrote or sent the text.</summary>
    public FrozenSet<string> AboutLabels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Lines that are residue at an end of the article or beside residue.</summary>
    public FrozenSet<string> WeakLabels { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Openings of a line of residue; one that ends with a colon wants a colon.</summary>
    public FrozenSet<string> Leads { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The same at an end of the article or beside residue.</summary>
    public FrozenSet<string> WeakLeads { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Openings of a line or of sentences in which a site speaks.</summary>
    public FrozenSet<string> Openings { get; init; } = FrozenSet<string>.Empty;

    /// <summary>As many words of the start of an opening stand in <see cref="Starts"/>, or the whole opening where it is shorter.</summary>
    public const int WordsOfStart = 2;

    /// <summary>How all openings of lines start, so that most lines need no more than two look-ups.</summary>
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

    /// <summary>What a folded word is in an interface, whatever ending it has behind a listed form.</summary>
    internal InterfaceRoles RolesOfForm(ReadOnlySpan<char> word)
    {
        var roles = Roles();
        var endings = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= LongestEnding && word.Length - length >= ShortestStem; length++)
            if (endings.Contains(word[^length..]) && roles.TryGetValue(word[..^length], out var found) && (found & InterfaceRoles.Known) != 0) return found & InterfaceRoles.Known;
        return InterfaceRoles.None;
    }

    /// <summary>The words of all lists, so that one look-up tells what a word is.</summary>
    internal Dictionary<string, InterfaceRoles>.AlternateLookup<ReadOnlySpan<char>> Roles() => (_roles ??= Gather()).GetAlternateLookup<ReadOnlySpan<char>>();

    private Dictionary<string, InterfaceRoles> Gather()
    {
        var roles = new Dictionary<string, InterfaceRoles>(Keywords.Count + Words.Count + Fillers.Count, StringComparer.Ordinal);
        Add(roles, Keywords, InterfaceRoles.Keyword);
        Add(roles, Words, InterfaceRoles.Usual);
        Add(roles, Actions, InterfaceRoles.Action);
        Add(roles, Address, InterfaceRoles.Address);
        Add(roles, Fillers, InterfaceRoles.Filler);
        Add(roles, DateWords, InterfaceRoles.DateWord);
        Add(roles, DateLabels, InterfaceRoles.DateLabel);
        return roles;
    }

    private static void Add(Dictionary<string, InterfaceRoles> roles, FrozenSet<string> words, InterfaceRoles role)
    {
        foreach (var word in words.Items) roles[word] = roles.GetValueOrDefault(word) | role;
    }

    /// <summary>Small letters, one <c>#</c> for numbers in a row, one blank for anything else; a colon at the end stays.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        // A sign becomes two at most: itself and the blank in front of it.
        var longest = text.Length * 2 + 1;
        Span<char> folded = longest <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[longest];
        var length = 0;
        foreach (var c in text)
        {
            var last = length == 0 ? ' ' : folded[length - 1];
            if (char.IsLetter(c))
            {
                if (last == '#') folded[length++] = ' ';
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (char.IsDigit(c) || c == '#')
            {
                if (last == '#' || (last == ' ' && length > 1 && folded[length - 2] == '#')) continue;
                if (last != ' ') folded[length++] = ' ';
                folded[length++] = '#';
            }
            else if (last != ' ')
            {
                folded[length++] = ' ';
            }
        }
        if (length > 0 && folded[length - 1] == ' ') length--;
        if (text.TrimEnd().EndsWith(':')) folded[length++] = ':';
        return folded[..length].ToString();
    }
}
