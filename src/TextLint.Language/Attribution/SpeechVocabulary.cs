namespace TextLint.Language;

/// <summary>The words of a language by which claims are attributed: verbs, cues, sources and the small words around them. Immutable.</summary>
public sealed class SpeechVocabulary
{
    internal const SpeechRoles NounRoles = SpeechRoles.Vague | SpeechRoles.Saying | SpeechRoles.VagueModifier | SpeechRoles.Partly
        | SpeechRoles.Office | SpeechRoles.Institution | SpeechRoles.Document | SpeechRoles.People | SpeechRoles.Justice | SpeechRoles.Study | SpeechRoles.Time | SpeechRoles.Secret
        | SpeechRoles.Anyone | SpeechRoles.Title;

    internal const SpeechRoles Genders = SpeechRoles.Feminine | SpeechRoles.Masculine;

    private const string CapitalNouns = "#capital-nouns";
    private const string GoingOn = "#speakers-go-on";
    private const string ParticipleEndings = "#participles ";
    private const string GenitiveEndings = "#genitives ";
    private const string AdjectiveEndings = "#adjectives ";
    private const string NameEndings = "#names ";
    private const int LongestWord = 48;
    private const int ShortestHead = 3;
    private const int ShortestModifier = 2;

    private readonly SpeechLines _lines;
    private readonly WordMemory<(SpeechRoles Head, int Modifier)> _seenHeads = new();

    private SpeechVocabulary(SpeechLines lines, bool writesNounsWithCapitals)
    {
        _lines = lines;
        WritesNounsWithCapitals = writesNounsWithCapitals;
    }

    /// <summary>A language that has no such data.</summary>
    public static SpeechVocabulary None { get; } = new(new SpeechLines(""), writesNounsWithCapitals: false);

    /// <summary>Whether nouns have a capital in this language, and so can be told from other words.</summary>
    public bool WritesNounsWithCapitals { get; }

    /// <summary>Whether a quotation that opens a paragraph is by custom that of the speaker before.</summary>
    public bool LetsSpeakersGoOn { get; private init; }

    private string[] Participles { get; init; } = [];

    private string[] Genitives { get; init; } = [];

    private string[] Adjectives { get; init; } = [];

    private string[] Names { get; init; } = [];

    public bool IsEmpty => _lines.IsEmpty;

    /// <summary>
    /// The vocabulary that a table holds: a line a form, with its roles, those with a particle and its topics as numbers, and the particles, with
    /// tabs between them. <c>#capital-nouns</c> says that nouns have capitals, <c>#speakers-go-on</c> that a quotation in a new paragraph goes on, <c>#participles</c> how participles end, <c>#genitives</c>
    /// how an adjective ends that opens an attribute without an article, <c>#adjectives</c> how adjectives end at all, <c>#names</c> how the genitive of a name does. These lines come first. The build writes it.
    /// </summary>
    public static SpeechVocabulary Read(string table)
    {
        bool hasCapitals = false, goesOn = false;
        string[] participles = [], genitives = [], adjectives = [], names = [];
        foreach (var line in HeadOf(table).Split('\n'))
        {
            hasCapitals |= line == CapitalNouns;
            goesOn |= line == GoingOn;
            if (line.StartsWith(ParticipleEndings, StringComparison.Ordinal)) participles = line[ParticipleEndings.Length..].Split(' ');
            if (line.StartsWith(GenitiveEndings, StringComparison.Ordinal)) genitives = line[GenitiveEndings.Length..].Split(' ');
            if (line.StartsWith(AdjectiveEndings, StringComparison.Ordinal)) adjectives = line[AdjectiveEndings.Length..].Split(' ');
            if (line.StartsWith(NameEndings, StringComparison.Ordinal)) names = line[NameEndings.Length..].Split(' ');
        }
        return new SpeechVocabulary(new SpeechLines(table), hasCapitals) { LetsSpeakersGoOn = goesOn, Participles = participles, Genitives = genitives, Adjectives = adjectives, Names = names };
    }

    // The lines before the forms have no tabs.
    private static string HeadOf(string table) => table.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var end ? table[..end] : table;

    /// <summary>What is known of a form, whatever its case; nothing of it where it is not listed.</summary>
    internal SpeechWord Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord) return SpeechWord.Unknown;
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        return _lines.Find(folded);
    }

    /// <summary>What the last part of a compound is, as a noun; <paramref name="modifier"/> is the length of what stands before it.</summary>
    internal SpeechRoles FindHead(ReadOnlySpan<char> word, out int modifier)
    {
        modifier = 0;
        if (!WritesNounsWithCapitals || word.Length is < ShortestHead + ShortestModifier or > LongestWord) return default;
        if (!_seenHeads.TryGet(word, out var found)) found = _seenHeads.Keep(word, LookUpHead(word));
        modifier = found.Modifier;
        return found.Head;
    }

    private (SpeechRoles Head, int Modifier) LookUpHead(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        Fold(word, folded);
        var hyphen = folded.LastIndexOf('-');
        for (var start = Math.Max(hyphen + 1, hyphen >= 0 ? 1 : ShortestModifier); start <= folded.Length - ShortestHead; start++)
        {
            var found = _lines.Find(folded[start..]);
            if ((found.Roles & NounRoles) == 0) continue;
            return (found.Roles & (NounRoles | Genders), start);
        }
        return default;
    }

    /// <summary>Whether a word ends like a participle, and one that takes the auxiliary of states or not.</summary>
    internal bool IsParticiple(ReadOnlySpan<char> word, bool takesState)
    {
        if ((Find(word).Roles & SpeechRoles.NoParticiple) != 0) return false;
        return takesState ? EndsWithState(word) : EndsWithAny(word, Participles);
    }

    /// <summary>Whether an adjective ends like one that opens an attribute without an article.</summary>
    internal bool IsGenitive(ReadOnlySpan<char> word) => EndsWithAny(word, Genitives);

    /// <summary>Whether a word ends like an adjective before a noun.</summary>
    internal bool IsAdjective(ReadOnlySpan<char> word) => EndsWithAny(word, Adjectives);

    /// <summary>A name without the ending of a genitive; the word itself where it has none.</summary>
    internal ReadOnlySpan<char> WithoutGenitive(ReadOnlySpan<char> name)
    {
        foreach (var ending in Names)
        {
            if (name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length];
        }
        return name;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    // With a particle it takes what it takes without.
    private bool EndsWithState(ReadOnlySpan<char> word)
    {
        for (var start = 0; start <= word.Length - ShortestHead; start++)
        {
            if ((Find(word[start..]).Roles & SpeechRoles.StateParticiple) != 0) return true;
        }
        return false;
    }

    private static void Fold(ReadOnlySpan<char> word, Span<char> folded) => word.ToLowerInvariant(folded);
}
