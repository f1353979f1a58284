using System.Buffers;

namespace TextLint.Formats.Html;

/// <summary>The white space of HTML, which collapses. A no-break space is none of it.</summary>
internal static class HtmlSpace
{
    /// <summary>White space and the start of a character reference: where plain text ends.</summary>
    public static readonly SearchValues<char> OrReference = SearchValues.Create(" \t\n\f\r&");

    public static bool Contains(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
