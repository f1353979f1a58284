namespace TextLint.Analysis.Spacing;

/// <summary>Blanks and what stands beside them.</summary>
internal static class Blank
{
    /// <summary>The end of the white space that begins at <paramref name="start"/>.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    /// <summary>The start of the white space that ends at <paramref name="end"/>.</summary>
    public static int StartOfRun(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    /// <summary>The stretch without white space around a position.</summary>
    public static ReadOnlySpan<char> ChunkAround(ReadOnlySpan<char> text, int position)
    {
        int start = position, end = position;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text[start..end];
    }
}
