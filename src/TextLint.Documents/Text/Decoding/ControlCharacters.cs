namespace TextLint.Documents.Decoding;

/// <summary>Tells binary data from text by its control characters.</summary>
internal static class ControlCharacters
{
    /// <summary>The first control character of a text of which more than one character in a hundred is one; otherwise -1.</summary>
    public static int FirstOfBinary(ReadOnlySpan<char> text)
    {
        var first = -1;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= ' ' || !IsNeverInText(text[i])) continue;
            if (first < 0) first = i;
            count++;
        }
        return count > text.Length / 100 ? first : -1;
    }

    // All of C0 but tab, line feed, vertical tab, form feed and carriage return.
    private static bool IsNeverInText(char c) => c is < ' ' and not (>= '\t' and <= '\r');
}
