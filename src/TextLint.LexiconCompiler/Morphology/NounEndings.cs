namespace TextLint.LexiconCompiler;

/// <summary>What the endings of nouns say where the restored lists leave it open: the rows of <c>noun-endings.tsv</c>, each a role and its endings.</summary>
internal sealed class NounEndings(string path)
{
    private readonly Dictionary<string, string[]> _rows =
        DataLines.Read(path).ToDictionary(static row => row[0], static row => row[1].Split(' ').Select(static ending => ending.Trim('-')).ToArray(), StringComparer.Ordinal);

    /// <summary>Ending of an adjective, and of a noun made of one, as it stands behind the definite article.</summary>
    public string WeakNominative => One("weak-nominative");

    /// <summary>What is put to it in the other cells.</summary>
    public string WeakOblique => One("weak-oblique");

    /// <summary>Ending of a masculine noun made of an adjective, as it stands without an article.</summary>
    public string StrongNominative => One("strong-nominative");

    /// <summary>Whether the stem of a noun is that of a participle.</summary>
    public bool IsParticiple(string stem) => Ends("participle", stem);

    /// <summary>The ending of feminines that are put to other nouns of the same form.</summary>
    public string Feminine => One("feminine");

    /// <summary>What is put to it in the plural.</summary>
    public string FemininePlural => One("feminine-plural");

    /// <summary>What is put to a plural in the dative.</summary>
    public string DativePlural => One("dative-plural");

    /// <summary>What the dative singular had in older German.</summary>
    public string OldDative => One("old-dative");

    /// <summary>Whether a form is a noun with one of the endings of the genitive that weak nouns lack.</summary>
    public bool IsStrongGenitive(string form, string noun) => Is("strong-genitive", form, noun);

    /// <summary>Whether a form is a noun with any ending of the genitive.</summary>
    public bool IsGenitive(string form, string noun) => Is("genitive", form, noun);

    /// <summary>Whether a plural keeps its form in all cases.</summary>
    public bool IsUnchangedPlural(string form) => Ends("unchanged-plural", form);

    /// <summary>Whether a plural takes no ending in the dative.</summary>
    public bool LacksDativeEnding(string plural) => Ends("no-dative-ending", plural);

    /// <summary>Whether a form may be a genitive as well as a plural.</summary>
    public bool MayBeGenitive(string form) => Ends("genitive-or-plural", form);

    private string One(string role) => Of(role)[0];

    private bool Is(string role, string form, string noun) =>
        form.StartsWith(noun, StringComparison.Ordinal) && Array.Exists(Of(role), ending => form.AsSpan(noun.Length).SequenceEqual(ending));

    private bool Ends(string role, string form) => Array.Exists(Of(role), ending => form.EndsWith(ending, StringComparison.Ordinal));

    private string[] Of(string role) => _rows.TryGetValue(role, out var endings) ? endings : throw new FormatException($"no row {role}");
}
