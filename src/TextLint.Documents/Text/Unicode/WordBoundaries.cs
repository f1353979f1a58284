using static TextLint.Documents.Unicode.WordBreakClass;

namespace TextLint.Documents.Unicode;

/// <summary>Word boundaries as Unicode defines them: UAX #29, section 4.1, without tailoring.</summary>
/// <remarks>https://www.unicode.org/reports/tr29/#Word_Boundary_Rules; the rules' numbers stand beside the code.</remarks>
internal static class WordBoundaries
{
    private static readonly CodePointTable<WordBreakClass> Classes = UnicodeProperties.WordBreak;

    /// <summary>The boundary that follows <paramref name="start"/>, itself a boundary before the end of <paramref name="text"/>.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        var before = Classes.At(text, start, out var length);
        var last = before;
        var beforeThat = Other;
        var position = start + length;
        var pairedIndicator = false;
        while (position < text.Length)
        {
            var after = Classes.At(text, position, out length);
            if (after is Extend or Format or ZWJ && last is not (CR or LF or Newline)) // WB4
            {
                last = after;
                position += length;
                continue;
            }
            if (!IsJoined(text, position, new Neighbours(beforeThat, before, last, after), pairedIndicator)) return position;
            pairedIndicator = after == RegionalIndicator && before == RegionalIndicator && !pairedIndicator;
            beforeThat = before;
            before = last = after;
            position += length;
        }
        return position;
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int position, Neighbours around, bool pairedIndicator)
    {
        var (beforeThat, before, last, after) = around;
        if (last is CR or LF or Newline) return last == CR && after == LF; // WB3, WB3a
        if (after is CR or LF or Newline) return false; // WB3b
        if (last == ZWJ && IsPictographic(text, position)) return true; // WB3c
        if (IsLetter(before) && IsLetter(after)) return true; // WB5
        if (last == WSegSpace && after == WSegSpace) return true; // WB3d
        return (before, after) switch
        {
            (ALetter or HebrewLetter, MidLetter or MidNumLet or SingleQuote) => // WB6, WB7a
                IsLetter(ClassBehind(text, position)) || (before == HebrewLetter && after == SingleQuote),
            (MidLetter or MidNumLet or SingleQuote, ALetter or HebrewLetter) => IsLetter(beforeThat), // WB7
            (HebrewLetter, DoubleQuote) => ClassBehind(text, position) == HebrewLetter, // WB7b
            (DoubleQuote, HebrewLetter) => beforeThat == HebrewLetter, // WB7c
            (Numeric or ALetter or HebrewLetter, Numeric) => true, // WB8, WB9
            (Numeric, ALetter or HebrewLetter) => true, // WB10
            (MidNum or MidNumLet or SingleQuote, Numeric) => beforeThat == Numeric, // WB11
            (Numeric, MidNum or MidNumLet or SingleQuote) => ClassBehind(text, position) == Numeric, // WB12
            (Katakana, Katakana) => true, // WB13
            (ALetter or HebrewLetter or Numeric or Katakana or ExtendNumLet, ExtendNumLet) => true, // WB13a
            (ExtendNumLet, ALetter or HebrewLetter or Numeric or Katakana) => true, // WB13b
            (RegionalIndicator, RegionalIndicator) => !pairedIndicator, // WB15, WB16
            _ => false, // WB999
        };
    }

    private static bool IsLetter(WordBreakClass c) => c is ALetter or HebrewLetter;

    private static bool IsPictographic(ReadOnlySpan<char> text, int position) =>
        UnicodeProperties.Emoji.At(text, position, out _) == EmojiClass.ExtendedPictographic;

    // The class of the code point after the one at the position; what WB4 ignores is passed over.
    private static WordBreakClass ClassBehind(ReadOnlySpan<char> text, int position)
    {
        Classes.At(text, position, out var length);
        for (position += length; position < text.Length; position += length)
        {
            var c = Classes.At(text, position, out length);
            if (c is not (Extend or Format or ZWJ)) return c;
        }
        return Other;
    }

    // Last is the class of the code point directly before, Before that of the last one which WB4 does not ignore.
    private readonly record struct Neighbours(WordBreakClass BeforeThat, WordBreakClass Before, WordBreakClass Last, WordBreakClass After);
}
