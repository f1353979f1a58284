namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>A class of characters such as <c>\w</c> or <c>\p{Lu}</c>.</summary>
/// <param name="Categories">The Unicode categories in it, as bits.</param>
/// <param name="IsNegated">True for <c>\W</c>, <c>\P{Lu}</c>.</param>
/// <param name="IsGuess">True where the members are not known here (a Unicode block); every character may be one.</param>
internal readonly record struct CharClass(uint Categories, bool IsNegated = false, bool IsGuess = false)
{
    private const uint SpaceMark = 1u << 31;

    private static readonly Dictionary<string, uint> ByName = BuildNames();

    /// <summary><c>\w</c>, as .NET defines it: letters, marks, decimal digits, connectors, and the two joiners.</summary>
    public static CharClass Word { get; } = new(Bits("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Pc"));

    public static CharClass Digit { get; } = new(Bits("Nd"));

    /// <summary><c>\s</c>, which is a property and no category.</summary>
    public static CharClass Space { get; } = new(SpaceMark);

    /// <summary>The class of a name such as <c>Lu</c> or <c>L</c>; a guess for any other name.</summary>
    public static CharClass Named(string name, bool isNegated) =>
        ByName.TryGetValue(name, out var bits) ? new CharClass(bits, isNegated) : new CharClass(0, IsGuess: true);

    public bool Contains(char c)
    {
        if (IsGuess) return true;
        if (Categories == SpaceMark) return char.IsWhiteSpace(c) != IsNegated;
        var isMember = (Categories & (1u << (int)char.GetUnicodeCategory(c))) != 0 || (Categories == Word.Categories && c is '\u200C' or '\u200D');
        return isMember != IsNegated;
    }

    /// <summary>Whether a character may be in both; false is certain.</summary>
    public bool MayShareWith(CharClass other) => IsGuess || other.IsGuess || (Bounds & other.Bounds) != 0;

    /// <summary>Whether every character of this class is in <paramref name="whole"/>; true is certain.</summary>
    public bool IsPartOf(CharClass whole) => !IsGuess && !whole.IsNegated && (Bounds & ~whole.Bounds) == 0;

    // The categories that its members can have.
    private uint Bounds
    {
        get
        {
            if (Categories == SpaceMark) return IsNegated ? uint.MaxValue : Bits("Zs", "Zl", "Zp", "Cc");
            // The joiners of \w are format characters.
            return IsNegated ? ~Categories : Categories | (Categories == Word.Categories ? Bits("Cf") : 0);
        }
    }

    private static uint Bits(params ReadOnlySpan<string> names)
    {
        var bits = 0u;
        foreach (var name in names) bits |= ByName[name];
        return bits;
    }

    private static Dictionary<string, uint> BuildNames()
    {
        var names = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < Abbreviations.Length; i++)
        {
            names[Abbreviations[i]] = 1u << i;
            names[Abbreviations[i][..1]] = names.GetValueOrDefault(Abbreviations[i][..1]) | (1u << i);
        }
        return names;
    }

    // In the order of UnicodeCategory.
    private static string[] Abbreviations =>
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];
}
