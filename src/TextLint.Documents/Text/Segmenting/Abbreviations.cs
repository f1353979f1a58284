using System.Collections.Frozen;

namespace TextLint.Documents.Segmenting;

/// <summary>Looks words up in the lists of <see cref="TextConventions"/> without making strings of them.</summary>
internal static class Abbreviations
{
    private const int MaxLength = 24;

    /// <summary>Whether <paramref name="word"/>, with its full stop, is an abbreviation.</summary>
    public static bool Contains(ReadOnlySpan<char> word, TextConventions conventions) => KindOf(word, conventions) != FullStopKind.None;

    /// <summary>What the full stop at the end of <paramref name="word"/> is, as far as the lists know.</summary>
    public static FullStopKind KindOf(ReadOnlySpan<char> word, TextConventions conventions)
    {
        if (word.Length > MaxLength) return FullStopKind.None;
        if (KindOfExact(word, conventions) is not FullStopKind.None and var kind) return kind;
        if (!Letters.IsUpperAt(word, 0)) return FullStopKind.None;
        Span<char> small = stackalloc char[MaxLength];
        return KindOfExact(WithSmallInitial(word, small), conventions);
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
        if (end == start || end - start > MaxLength || (end < text.Length && Letters.IsHyphen(text[end]))) return false;
        Span<char> small = stackalloc char[MaxLength];
        return Contains(conventions.SentenceOpeners, WithSmallInitial(text[start..end], small));
    }

    /// <summary>Whether the word at <paramref name="start"/> is the name of a month, full or short.</summary>
    public static bool IsMonth(ReadOnlySpan<char> text, int start, TextConventions conventions)
    {
        var end = start;
        while (end < text.Length && Letters.IsLetterAt(text, end)) end++;
        if (Contains(conventions.Months, text[start..end])) return true;
        return end < text.Length && text[end] == '.' && Contains(conventions.Months, text[start..(end + 1)]);
    }

    private static FullStopKind KindOfExact(ReadOnlySpan<char> word, TextConventions conventions)
    {
        if (!Contains(conventions.Abbreviations, word)) return FullStopKind.None;
        if (Contains(conventions.NumberAbbreviations, word)) return FullStopKind.NumberAbbreviation;
        return Contains(conventions.FinalAbbreviations, word) ? FullStopKind.FinalAbbreviation : FullStopKind.Abbreviation;
    }

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> WithSmallInitial(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word.CopyTo(buffer);
        buffer[0] = char.ToLowerInvariant(word[0]);
        return buffer[..word.Length];
    }
}
