namespace TextLint.Language;

/// <summary>Letter case as hunspell 1.7 sees it (<c>get_captype_utf8</c>): signs without case are neutral.</summary>
internal static class WordCase
{
    public static LetterCase Of(ReadOnlySpan<char> word)
    {
        int capitals = 0, neutral = 0;
        foreach (var c in word)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower != c) capitals++;
            if (lower == char.ToUpperInvariant(c)) neutral++;
        }
        if (capitals == 0) return LetterCase.Small;
        var isInitial = char.ToLowerInvariant(word[0]) != word[0];
        if (capitals == 1 && isInitial) return LetterCase.Initial;
        if (capitals + neutral == word.Length) return LetterCase.Capitals;
        return isInitial ? LetterCase.MixedInitial : LetterCase.Mixed;
    }

    /// <summary>The word in small letters with a capital first letter.</summary>
    public static string Initial(string word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word[1..].ToLowerInvariant());
}
