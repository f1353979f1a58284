using TextLint.Documents.Unicode;

namespace TextLint.Documents.Segmenting;

/// <summary>
/// Finds where a word or number ends: UAX #29's word boundaries, tailored to newspaper prose by joining hyphenated words,
/// times, scores and gender-inclusive forms, and by parting what a lost blank has glued together.
/// </summary>
internal static class WordReader
{
    private const int MaxNameLength = 100;

    private static readonly CodePointTable<WordBreakClass> Classes = UnicodeProperties.WordBreak;

    private static readonly SignSet BehindHangingHyphen = new(",;:.!?/)]}\"'“”„«»‘’‚‹›…");

    private static readonly SignSet InnerMarks = new(".:");

    /// <summary>Whether a word or number begins at <paramref name="position"/>.</summary>
    public static bool BeginsAt(ReadOnlySpan<char> text, int position) => Letters.IsLetterOrDigitAt(text, position);

    /// <summary>The word, number or address that begins at <paramref name="start"/>; a full stop behind it is not included.</summary>
    public static RawToken Read(ReadOnlySpan<char> text, int start, TextConventions conventions)
    {
        var end = start;
        while (true)
        {
            var part = end;
            end = EndOfPart(text, part, conventions, out var isDottedName);
            if (part == start && end < text.Length && EndOfWholeAddress(text, start, end) is { } address) return address;
            var next = StartOfNextPart(text, start, end, conventions);
            if (next > end && Letters.IsLetterOrDigitAt(text, next))
            {
                end = next;
                continue;
            }
            if (isDottedName) return new RawToken(start, Addresses.EndOfAddress(text, start, end), TokenKind.Url);
            end = Math.Max(end, next);
            return new RawToken(start, end, KindOf(text[start..end]));
        }
    }

    // Addresses are tried only where a sign of them follows, so that plain words cost nothing.
    private static RawToken? EndOfWholeAddress(ReadOnlySpan<char> text, int start, int end)
    {
        var c = text[end];
        if (c is '@' or '.' or '-' or '_' or '+' && Addresses.EndOfEmail(text, start) is > 0 and var email)
            return new RawToken(start, email, TokenKind.EmailAddress);
        if (c is ':' or '.' && Addresses.EndOfUrl(text, start, end) is > 0 and var url)
            return new RawToken(start, url, TokenKind.Url);
        return null;
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int start, TextConventions conventions, out bool isDottedName)
    {
        isDottedName = false;
        var end = start;
        while (end < text.Length && Classes[text[end]] == WordBreakClass.ALetter) end++;
        if (IsPlainEnd(text, end)) return end;
        end = EndOfSegment(text, start);
        while (end > start + 1 && text[end - 1] == '_') end--;
        var mark = start;
        while (mark < end && InnerMarks.FirstIn(text[mark..end]) is >= 0 and var offset)
        {
            mark += offset;
            var isBetweenLetters = !Letters.IsDigitAt(text, mark - 1);
            if (isBetweenLetters && text[mark] == ':' && !JoinsEnding(text, mark, conventions)) return mark;
            if (isBetweenLetters && text[mark] == '.') return EndOfDotted(text, start, end, conventions, out isDottedName);
            mark++;
        }
        return end;
    }

    // A long run of glued words is parted at its first mark, so it is not read to its end for every one of them.
    private static int EndOfSegment(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start <= MaxNameLength) return WordBoundaries.Next(text, start);
        var name = text[..(start + MaxNameLength)];
        var end = WordBoundaries.Next(name, start);
        return end < name.Length || InnerMarks.IsIn(name[start..]) ? end : WordBoundaries.Next(text, start);
    }

    // The commonest case by far: letters, and behind them a sign that never joins anything.
    private static bool IsPlainEnd(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length) return true;
        var c = text[end];
        if (c == '.') return Letters.IsWhiteSpaceOrEndAt(text, end + 1);
        return !char.IsSurrogate(c)
            && Classes[c] is WordBreakClass.Other or WordBreakClass.WSegSpace or WordBreakClass.MidNum or WordBreakClass.CR or WordBreakClass.LF or WordBreakClass.Newline;
    }

    // Letters with full stops inside are an abbreviation (z.B), an address (zeitung.de), or two words that lost their blank.
    private static int EndOfDotted(ReadOnlySpan<char> text, int start, int end, TextConventions conventions, out bool isDottedName)
    {
        isDottedName = false;
        if (end < text.Length && text[end] == '.' && Abbreviations.Contains(text[start..(end + 1)], conventions)) return end;
        var singles = EndOfSingleLetters(text, start, end);
        if (singles == end) return end;
        isDottedName = Addresses.IsDottedName(text[start..end]);
        if (isDottedName) return end;
        return singles > start ? singles : start + text[start..end].IndexOf('.');
    }

    // "z.B.der": the end of "z.B"; the start where the first part is longer than a letter.
    private static int EndOfSingleLetters(ReadOnlySpan<char> text, int start, int end)
    {
        var position = start;
        while (position + 1 == end || (position + 1 < end && text[position + 1] == '.'))
        {
            if (position + 1 == end) return end;
            position += 2;
        }
        return position == start ? start : position - 1;
    }

    // Where the word goes on behind a sign at its end; equal to the end where it does not. A hanging hyphen is taken along.
    private static int StartOfNextPart(ReadOnlySpan<char> text, int start, int end, TextConventions conventions)
    {
        if (end >= text.Length) return end;
        var c = text[end];
        if (c == ' ') return end;
        if (Letters.IsHyphen(c)) return AfterHyphen(text, end);
        return c switch
        {
            '/' or ':' when Letters.IsDigitAt(text, start) && Letters.IsDigitAt(text, end - 1) && Letters.IsDigitAt(text, end + 1) => end + 1,
            '&' when Letters.IsUpperAt(text, end - 1) && Letters.IsUpperAt(text, end + 1) => end + 1,
            '.' when end + 2 < text.Length && Letters.IsHyphen(text[end + 1]) && Letters.IsLetterAt(text, end + 2) => end + 2,
            '.' when Letters.IsDigitAt(text, end - 1) && IsDottedNameBehindDigit(text, start, end) => end + 1,
            '²' or '³' => end + 1,
            _ => JoinsEnding(text, end, conventions) ? end + 1 : end,
        };
    }

    private static int AfterHyphen(ReadOnlySpan<char> text, int hyphen)
    {
        var next = hyphen + 1;
        if (Letters.IsWhiteSpaceOrEndAt(text, next) || Letters.IsLetterOrDigitAt(text, next)) return next;
        return BehindHangingHyphen.Contains(text[next]) ? next : hyphen;
    }

    // UAX #29 parts "sender24.de" at the full stop, because a digit stands before it.
    private static bool IsDottedNameBehindDigit(ReadOnlySpan<char> text, int start, int stop)
    {
        if (!char.IsAsciiLetter(text[start])) return false;
        var end = stop + 1;
        while (end < text.Length && char.IsAsciiLetterLower(text[end])) end++;
        return end >= stop + 3 && !Letters.IsLetterOrDigitAt(text, end);
    }

    private static bool JoinsEnding(ReadOnlySpan<char> text, int mark, TextConventions conventions) =>
        conventions.JoiningMarks.Contains(text[mark]) && Letters.IsLetterAt(text, mark - 1) && Letters.IsLowerAt(text, mark + 1);

    private static TokenKind KindOf(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetter(word[0])) return TokenKind.Word;
        if (word[^1] == '\u20E3') return TokenKind.Symbol; // a keycap emoji
        for (var i = 0; i < word.Length; i++)
        {
            if (Classes.At(word, i, out var length) is WordBreakClass.ALetter or WordBreakClass.HebrewLetter or WordBreakClass.Katakana) return TokenKind.Word;
            i += length - 1;
        }
        return TokenKind.Number;
    }
}
