using System.Buffers;

namespace TextLint.Documents.Decoding;

/// <summary>Tells binary data from text by its control characters.</summary>
internal static class ControlCharacters
{
    // All of C0 but tab, line feed, vertical tab, form feed and carriage return.
    private static readonly SearchValues<char> NeverInText = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>The first control character of a text of which more than one character in a hundred is one; otherwise -1.</summary>
    public static int FirstOfBinary(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(NeverInText);
        if (first < 0) return -1;
        var count = 0;
        foreach (var c in text[first..])
        {
            if (NeverInText.Contains(c)) count++;
        }
        return count > text.Length / 100 ? first : -1;
    }
}
