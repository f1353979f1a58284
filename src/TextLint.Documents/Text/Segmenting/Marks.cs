using System.Buffers;
using System.Globalization;
using System.Text;
using TextLint.Documents.Unicode;

namespace TextLint.Documents.Segmenting;

/// <summary>Reads punctuation marks, signs, emoji and emoticons.</summary>
internal static class Marks
{
    // Unicode counts these among the punctuation marks; in prose they stand for words.
    private static readonly SignSet WrittenForWords = new("%‰&§@#¶†‡");

    // Marks of which a run is one mark: "...", "--", "``", "''".
    private static readonly SignSet Repeatable = new(".-`'");

    /// <summary>The mark or sign that begins at <paramref name="start"/>.</summary>
    public static RawToken Read(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        if (EndOfEmoticon(text, start) is > 0 and var emoticon) return new RawToken(start, emoticon, TokenKind.Symbol);
        if (Repeatable.Contains(c))
        {
            var length = text[start..].IndexOfAnyExcept(c);
            return new RawToken(start, length < 0 ? text.Length : start + length, c == '`' ? TokenKind.Punctuation : KindOf(text, start));
        }
        // What UAX #29 has no class for stands alone, with what extends it; a word's connector is a mark here.
        var end = c == '_' ? start + 1 : WordBoundaries.Next(text, start);
        return new RawToken(start, end, KindOf(text, start));
    }

    private static TokenKind KindOf(ReadOnlySpan<char> text, int position)
    {
        if (WrittenForWords.Contains(text[position])) return TokenKind.Symbol;
        if (Rune.DecodeFromUtf16(text[position..], out var rune, out _) != OperationStatus.Done) return TokenKind.Symbol;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation => TokenKind.Punctuation,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => TokenKind.Word,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => TokenKind.Number,
            _ => TokenKind.Symbol,
        };
    }

    // ":-)" anywhere, ":)" only behind white space, where it closes no bracket.
    private static int EndOfEmoticon(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (':' or ';')) return -1;
        var hasNose = start + 1 < text.Length && text[start + 1] == '-';
        var mouth = start + (hasNose ? 2 : 1);
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P')) return -1;
        if (Letters.IsLetterOrDigitAt(text, mouth + 1)) return -1;
        return hasNose || start == 0 || char.IsWhiteSpace(text[start - 1]) ? mouth + 1 : -1;
    }
}
