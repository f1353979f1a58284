namespace TextLint.Language.Hunspell;

/// <summary>Flags of a word or an affix.</summary>
/// <param name="values">In any order; 0 is no flag.</param>
internal sealed class FlagSet(int[] values)
{
    public static FlagSet Empty { get; } = new([]);

    public ReadOnlySpan<int> Values => values;

    /// <summary>Whether the flag is among these; never for 0, which stands for an option that the affix file does not set.</summary>
    public bool Contains(int flag) => flag != 0 && Array.IndexOf(values, flag) >= 0;

    /// <summary>Reads flags as <paramref name="format"/> says.</summary>
    /// <returns>The flags, or null where they are malformed.</returns>
    public static FlagSet? Parse(ReadOnlySpan<char> text, FlagFormat format)
    {
        if (text.IsEmpty) return Empty;
        if (format == FlagFormat.Number) return ParseNumbers(text);
        if (format == FlagFormat.Character) return new FlagSet([.. text.ToString().Select(c => (int)c)]);
        if (text.Length % 2 != 0) return null;
        var flags = new int[text.Length / 2];
        for (var i = 0; i < flags.Length; i++) flags[i] = text[2 * i] << 16 | text[2 * i + 1];
        return new FlagSet(flags);
    }

    private static FlagSet? ParseNumbers(ReadOnlySpan<char> text)
    {
        var flags = new List<int>();
        foreach (var part in text.Split(','))
        {
            if (!int.TryParse(text[part].Trim(), System.Globalization.NumberStyles.None, null, out var flag) || flag is 0 or > 65535) return null;
            flags.Add(flag);
        }
        return new FlagSet([.. flags]);
    }
}
