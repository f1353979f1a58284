using System.Collections.Frozen;

namespace TextLint.Documents.Segmenting;

/// <summary>Looks words up in the lists of <see cref="TextConventions"/> without making strings of them.</summary>
internal static class Abbreviations
{
    private const int MaxLength = 24;

    /// <summary>Whether <paramref name="word"/>, with its full stop, is an abbreviation.</summary>
    public static bool Contains(ReadOnlySpan<char> word, TextConventions conventions) => IsIn(conventions.Abbreviations, word);

    /// <summary>What the full stop at the end of <paramref name="word"/> is, as far as the lists know.</summary>
    public static FullStopKind KindOf(ReadOnlySpan<char> word, TextConventions conventions)
    {
        if (word.Length > MaxLength || !IsIn(conventions.Abbreviations, word)) return FullStopKind.None;
        if (IsIn(conventions.NumberAbbreviations, word)) return FullStopKind.NumberAbbreviation;
        return IsIn(conventions.FinalAbbreviations, word) ? FullStopKind.FinalAbbreviation : FullStopKind.Abbreviation;
    }

    /// <summary>The same for an abbreviation with blanks inside, as in <c>z. B.</c></summary>
    public static FullStopKind KindOfSpaced(ReadOnlySpan<char> words, TextConventions conventions)
    {
        if (words.Length > MaxLength) return FullStopKind.None;
        Span<char> squeezed = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c)) squeezed[length++] = c;
        }
        return KindOf(squeezed[..length], conventions);
    }

    /// <summary>Whether the word at <paramref name="start"/> opens a sentence: capitalised, though small inside a sentence.</summary>
    public static bool IsSentenceOpener(ReadOnlySpan<char> text, int start, TextConventions conventions)
    {
        var end = start;
        while (end < text.Length && end - start <= MaxLength && Letters.IsLetterAt(text, end)) end++;
        return end - start <= MaxLength && (end == text.Length || !Letters.IsHyphen(text[end]))
            && IsIn(conventions.SentenceOpeners, text[start..end]);
    }

    /// <summary>Whether the word at <paramref name="start"/> is the name of a month, full or short.</summary>
    public static bool IsMonth(ReadOnlySpan<char> text, int start, TextConventions conventions)
    {
        var end = start;
        while (end < text.Length && Letters.IsLetterAt(text, end)) end++;
        var months = conventions.Months.GetAlternateLookup<ReadOnlySpan<char>>();
        if (months.Contains(text[start..end])) return true;
        return end < text.Length && text[end] == '.' && months.Contains(text[start..(end + 1)]);
    }

    // As written, or with the capital that opens a sentence made small.
    private static bool IsIn(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > MaxLength) return false;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(word)) return true;
        if (!Letters.IsUpperAt(word, 0)) return false;
        Span<char> small = stackalloc char[MaxLength];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(word[0]);
        return lookup.Contains(small[..word.Length]);
    }
}
