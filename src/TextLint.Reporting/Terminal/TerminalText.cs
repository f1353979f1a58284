using System.Globalization;
using System.Text;

namespace TextLint.Reporting;

/// <summary>Texts as a terminal may show them: no character of an article or path can drive the terminal or reorder what it shows.</summary>
internal static class TerminalText
{
    private const char Unprintable = '\uFFFD';
    private const int TabWidth = 4;

    /// <summary>The text with every unprintable character as a symbol; line ends too, so that it stays one line.</summary>
    public static string Clean(string text)
    {
        if (!NeedsCleaning(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            clean.Append(Show(rest[..length]));
            rest = rest[length..];
        }
        return clean.ToString();
    }

    /// <summary>What stands on the terminal for one user-perceived character; empty where a reader sees nothing.</summary>
    public static string Show(ReadOnlySpan<char> character)
    {
        if (character is "\t") return new string(' ', TabWidth);
        // A line end of two characters is one text element.
        if (character.Length == 2 && character[0] == '\r') return "␍␊";
        if (Rune.DecodeFromUtf16(character, out var first, out _) != System.Buffers.OperationStatus.Done) return Unprintable.ToString();
        return Rune.GetUnicodeCategory(first) switch
        {
            UnicodeCategory.Control => Picture(first.Value).ToString(),
            UnicodeCategory.Format => DisplayWidth.IsInvisible(first) ? "" : Unprintable.ToString(),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Unprintable.ToString(),
            _ => HasLoneSurrogate(character) ? Unprintable.ToString() : character.ToString(),
        };
    }

    // Unicode has pictures of the C0 controls (U+2400…) and of DEL.
    private static char Picture(int control) => control switch
    {
        < 0x20 => (char)(0x2400 + control),
        0x7F => '\u2421',
        _ => Unprintable,
    };

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) return true;
        }
        return false;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != System.Buffers.OperationStatus.Done) return true;
            text = text[length..];
        }
        return false;
    }
}
