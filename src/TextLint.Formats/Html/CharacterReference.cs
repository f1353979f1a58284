using System.Globalization;
using System.Net;
using System.Text;
using Markdig.Helpers;

namespace TextLint.Formats.Html;

/// <summary>A character reference of HTML such as <c>&amp;auml;</c>, <c>&amp;#228;</c> or <c>&amp;#xE4;</c>.</summary>
/// <param name="Length">Characters of the source, from the ampersand on; 0 where there is no reference.</param>
/// <param name="Value">What a reader sees.</param>
internal readonly record struct CharacterReference(int Length, string Value)
{
    private const int LongestName = 32;
    private const int LongestNameWithoutSemicolon = 6;

    // Numbers 0x80 to 0x9F mean the characters of Windows-1252 (HTML Living Standard, 13.2.5.80).
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Reads what stands at the start of <paramref name="text"/>, which begins with an ampersand.</summary>
    public static CharacterReference Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return default;
        return text[1] == '#' ? ReadNumber(text) : ReadName(text);
    }

    private static CharacterReference ReadNumber(ReadOnlySpan<char> text)
    {
        var isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (end == start) return default;
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isNumber = int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var code);
        var length = end < text.Length && text[end] == ';' ? end + 1 : end;
        return new CharacterReference(length, isNumber ? CharacterOf(code) : "\uFFFD");
    }

    private static string CharacterOf(int code)
    {
        if (code is >= 0x80 and <= 0x9F) return Windows1252[code - 0x80].ToString();
        return code != 0 && Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }

    private static CharacterReference ReadName(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end < text.Length && text[end] == ';' && EntityHelper.DecodeEntity(text[1..end]) is { Length: > 0 } value)
            return new CharacterReference(end + 1, value);
        for (var length = Math.Min(end - 1, LongestNameWithoutSemicolon); length >= 2; length--)
            if (WithoutSemicolon(text.Slice(1, length)) is { } legacy)
                return new CharacterReference(length + 1, legacy);
        return default;
    }

    // The names that need no semicolon are those of Latin-1 in HTML 4, and of the characters of markup.
    private static string? WithoutSemicolon(ReadOnlySpan<char> name)
    {
        var decoded = WebUtility.HtmlDecode($"&{name};");
        if (decoded.Length != 1 || name is "apos") return null;
        return decoded[0] is >= '\u00A0' and <= '\u00FF' or '&' or '<' or '>' or '"' ? decoded : null;
    }
}
