namespace TextLint.Analysis.Phrases;

/// <summary>Carries the capitals of a found text over to what replaces it.</summary>
internal static class LetterCase
{
    /// <summary>
    /// <paramref name="replacement"/> with a capital where <paramref name="found"/> has one that <paramref name="entry"/> has not; all in
    /// capitals where the found text is.
    /// </summary>
    public static string Transfer(ReadOnlySpan<char> found, string entry, string replacement)
    {
        if (replacement.Length == 0 || !char.IsUpper(found[0]) || !char.IsLower(entry[0])) return replacement;
        if (IsAllUpper(found)) return replacement.ToUpperInvariant();
        return char.ToUpperInvariant(replacement[0]) + replacement[1..];
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
