using TextLint.Documents.Unicode;

namespace TextLint.Documents.Segmenting;

/// <summary>Questions about one character of a text, answered from Unicode's segmentation properties.</summary>
internal static class Letters
{
    private static readonly CodePointTable<WordBreakClass> Words = UnicodeProperties.WordBreak;
    private static readonly CodePointTable<SentenceBreakClass> Sentences = UnicodeProperties.SentenceBreak;

    public static bool IsLetterAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && Words.At(text, position, out _) is WordBreakClass.ALetter or WordBreakClass.HebrewLetter;

    public static bool IsDigitAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && Words.At(text, position, out _) is WordBreakClass.Numeric;

    public static bool IsLetterOrDigitAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length
        && Words.At(text, position, out _) is WordBreakClass.ALetter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.Katakana;

    public static bool IsLowerAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && Sentences.At(text, position, out _) == SentenceBreakClass.Lower;

    public static bool IsUpperAt(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length && Sentences.At(text, position, out _) == SentenceBreakClass.Upper;

    public static bool IsWhiteSpaceOrEndAt(ReadOnlySpan<char> text, int position) =>
        position >= text.Length || char.IsWhiteSpace(text[position]);

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2015' or '\u2212';
}
