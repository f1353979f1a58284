namespace TextLint.Analysis.Phrases;

/// <summary>Gives words capitals.</summary>
internal static class LetterCase
{
    /// <summary>The word with a capital as its first letter.</summary>
    public static string Capitalise(ReadOnlySpan<char> word) => string.Concat([char.ToUpperInvariant(word[0])], word[1..]);

    /// <summary>
    /// <paramref name="replacement"/> with a capital where <paramref name="found"/> has one that <paramref name="entry"/> has not; all in
    /// capitals where the found text is.
    /// </summary>
    public static string Transfer(ReadOnlySpan<char> found, string entry, string replacement)
    {
        if (replacement.Length == 0 || !char.IsUpper(found[0]) || !char.IsLower(entry[0])) return replacement;
        if (IsAllUpper(found)) return replacement.ToUpperInvariant();
        return Capitalise(replacement);
    }

    private static bool IsAllUpper(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }
}
