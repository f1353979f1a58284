using System.Buffers;

namespace TextLint.Formats.Html;

/// <summary>Tells prose in <c>pre</c>, such as a poem or a letter, from code, logs and drawings.</summary>
internal static class Preformatted
{
    // In prose these are one character in some hundreds, in code one in ten.
    private const int SignsInHundred = 3;
    private static readonly SearchValues<char> Signs = SearchValues.Create("{}<>=$|\\_*#@[]/;+~^&`");

    /// <summary>Whether the content, without the signs of its markup, reads as prose.</summary>
    public static bool IsProse(ReadOnlySpan<char> source)
    {
        int shown = 0, signs = 0;
        var isInTag = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '<' && i + 1 < source.Length && (char.IsAsciiLetter(source[i + 1]) || source[i + 1] == '/')) isInTag = true;
            if (!isInTag && !char.IsWhiteSpace(c))
            {
                shown++;
                if (Signs.Contains(c)) signs++;
            }
            if (c == '>') isInTag = false;
        }
        return 100 * signs < SignsInHundred * shown;
    }
}
