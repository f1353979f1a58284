namespace TextLint.Documents.Segmenting;

/// <summary>Says what the full stop behind a word or number is, as far as word and lists tell.</summary>
internal static class FullStops
{
    private const int MaxOrdinalDigits = 3;

    /// <summary>What the full stop behind <paramref name="word"/> is.</summary>
    /// <param name="text">The text in which the word stands.</param>
    /// <param name="word">The word or number before the full stop.</param>
    /// <param name="chainStart">Where a chain of short words with full stops begins that ends with this word: the z of <c>z. B.</c></param>
    /// <param name="opensSentence">Whether the word is the first of its sentence.</param>
    public static FullStopKind KindOf(ReadOnlySpan<char> text, RawToken word, int chainStart, bool opensSentence, TextConventions conventions)
    {
        var stop = word.End;
        if (word.Kind is not (TokenKind.Word or TokenKind.Number)) return FullStopKind.None;
        if (stop >= text.Length || text[stop] != '.' || (stop + 1 < text.Length && text[stop + 1] == '.')) return FullStopKind.None;
        var characters = text[word.Start..stop];
        if (word.Kind == TokenKind.Number) return IsOrdinal(characters, opensSentence, conventions) ? FullStopKind.Ordinal : FullStopKind.None;
        if (chainStart < word.Start && Abbreviations.KindOfSpaced(text[chainStart..(stop + 1)], conventions) is not FullStopKind.None and var chain)
            return chain;
        if (characters.Length == 1) return opensSentence && !conventions.OrdinalFullStop && char.IsAsciiLetterLower(characters[0]) ? FullStopKind.Ordinal : FullStopKind.Initial;
        if (Abbreviations.KindOf(text[word.Start..(stop + 1)], conventions) is not FullStopKind.None and var known) return known;
        if (IsLettersAndStops(characters)) return FullStopKind.FinalAbbreviation;
        var hyphen = characters.LastIndexOf('-');
        if (hyphen > 0 && hyphen + 2 < characters.Length) return Abbreviations.KindOf(text[(word.Start + hyphen + 1)..(stop + 1)], conventions);
        return conventions.OrdinalFullStop && IsRomanNumeral(characters) ? FullStopKind.RomanOrdinal : FullStopKind.None;
    }

    // "3", and "11.7" of a date; a decimal has a comma where a full stop makes ordinals.
    private static bool IsOrdinal(ReadOnlySpan<char> number, bool opensSentence, TextConventions conventions)
    {
        if (!conventions.OrdinalFullStop) return opensSentence && IsShortInteger(number);
        var stop = number.IndexOf('.');
        return stop < 0 ? IsShortInteger(number) : stop <= 2 && number.Length - stop <= 3 && IsShortInteger(number[..stop]) && IsShortInteger(number[(stop + 1)..]);
    }

    private static bool IsShortInteger(ReadOnlySpan<char> number) =>
        number.Length is > 0 and <= MaxOrdinalDigits && number.IndexOfAnyExceptInRange('0', '9') < 0;

    // "U.S", "z.B": single letters, each but the last with its full stop.
    private static bool IsLettersAndStops(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !Letters.IsLetterAt(word, i) : word[i] != '.') return false;
        }
        return true;
    }

    /// <summary>Whether <paramref name="word"/> is a Roman numeral from II to XXXIX; higher ones are mostly abbreviations (CD, MDR).</summary>
    public static bool IsRomanNumeral(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        var tens = word.IndexOfAnyExcept('X');
        if (tens < 0) return word.Length <= 3;
        return tens <= 3 && word[tens..] is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IX";
    }
}
