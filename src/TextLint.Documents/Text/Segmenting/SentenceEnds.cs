using TextLint.Documents.Unicode;

namespace TextLint.Documents.Segmenting;

/// <summary>
/// Says whether a sentence ends at a terminator: UAX #29's rules, tailored to newspaper prose. A sentence goes on before a small
/// letter whatever the terminator; it ends only before white space; line breaks are white space; what abbreviations, initials
/// and ordinals do is said by the language's conventions.
/// </summary>
internal static class SentenceEnds
{
    // Marks and signs between two sentences; the bound keeps the search linear.
    private const int MaxMarks = 200;

    /// <summary>Where the sentence that holds <paramref name="token"/> ends, closing marks included; -1 where it goes on.</summary>
    /// <param name="token">A token that ends with a terminator.</param>
    /// <param name="opensSentence">Whether it is the first of its sentence.</param>
    public static int EndAt(ReadOnlySpan<char> text, RawToken token, bool opensSentence, TextConventions conventions)
    {
        var terminator = SentenceBoundaries.TerminatorAt(text, token.End - 1);
        var end = terminator.Space;
        if (end == text.Length) return end;
        if (!char.IsWhiteSpace(text[end])) return IsUnspaced(text[token.End - 1]) && !SentenceBoundaries.Continues(text, terminator) ? end : -1;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next == text.Length) return end;
        if (IsBetweenQuotations(text, end, next) || OpensAnew(text, token, next)) return end;
        if (GoesOnBefore(text, token, next)) return -1;
        var letter = FirstLetterOrDigit(text, next);
        if (letter < 0) return -1;
        return EndsBefore(new Place(text, token, letter, opensSentence), conventions) ? end : -1;
    }

    /// <summary>Whether <paramref name="c"/> ends a sentence unless something speaks against it.</summary>
    public static bool IsTerminator(char c) =>
        c == '…' || UnicodeProperties.SentenceBreak[c] is SentenceBreakClass.ATerm or SentenceBreakClass.STerm;

    /// <summary>Whether <paramref name="token"/> may end a sentence.</summary>
    public static bool IsTerminator(ReadOnlySpan<char> text, RawToken token) => token.Kind switch
    {
        TokenKind.Punctuation => IsTerminator(text[token.End - 1]) || text[token.End - 1] == ';',
        TokenKind.Word or TokenKind.Number => token.FullStop != FullStopKind.None,
        TokenKind.Symbol => text[token.Start] is ':' or ';', // an emoticon
        _ => false,
    };

    // Scripts without blanks between sentences use marks of their own: "。".
    private static bool IsUnspaced(char terminator) => terminator > '\u0580' && terminator != '…';

    // SB8a, but for dashes: a dash before a capital opens a sentence, unless a dateline is before it, as in "Nashville, Tenn. –".
    private static bool GoesOnBefore(ReadOnlySpan<char> text, RawToken token, int next)
    {
        if (Letters.IsDash(text[next])) return token.FullStop != FullStopKind.None || text[token.Start] == ')';
        return UnicodeProperties.SentenceBreak.At(text, next, out _) is SentenceBreakClass.SContinue or SentenceBreakClass.ATerm or SentenceBreakClass.STerm;
    }

    // `… sagte er.“ „Das …`: nothing goes on from one quotation to the next.
    private static bool IsBetweenQuotations(ReadOnlySpan<char> text, int end, int next) => QuotationSigns.IsOuter(text[end - 1]) && QuotationSigns.IsOuter(text[next]);

    // `… sagte er. (dpa)`: behind a mark that belongs to no word, brackets and quotation marks open a sentence before small letters too.
    private static bool OpensAnew(ReadOnlySpan<char> text, RawToken token, int next) =>
        token.Kind == TokenKind.Punctuation && token.End - token.Start == 1 && text[token.Start] is '.' or '!' or '?'
        && (text[next] == '(' || QuotationSigns.IsOuter(text[next])) && next + 1 < text.Length && !char.IsWhiteSpace(text[next + 1]);

    private static int FirstLetterOrDigit(ReadOnlySpan<char> text, int position)
    {
        var end = Math.Min(text.Length, position + MaxMarks);
        while (position < end)
        {
            var c = UnicodeProperties.SentenceBreak.At(text, position, out var length);
            if (c is SentenceBreakClass.Lower or SentenceBreakClass.Upper or SentenceBreakClass.OLetter or SentenceBreakClass.Numeric) return position;
            if (c is SentenceBreakClass.ATerm or SentenceBreakClass.STerm) return position;
            position += length;
        }
        return -1;
    }

    private static bool EndsBefore(Place place, TextConventions conventions)
    {
        if (Letters.IsDigitAt(place.Text, place.Next)) return EndsBeforeNumber(place, conventions);
        // "iPhone" and the like open a sentence in spite of their small letter.
        if (Letters.IsLowerAt(place.Text, place.Next) && !Letters.IsUpperAt(place.Text, place.Next + 1)) return false;
        return place.Token.FullStop switch
        {
            FullStopKind.Abbreviation => false,
            FullStopKind.FinalAbbreviation or FullStopKind.Initial or FullStopKind.RomanOrdinal => IsBeforeOpener(place, conventions),
            FullStopKind.NumberAbbreviation => !IsBeforeRomanNumeral(place),
            FullStopKind.Ordinal => !place.OpensSentence && IsBeforeOpener(place, conventions) && !Abbreviations.IsMonth(place.Text, place.Next, conventions),
            _ => !IsWeak(place) || IsBeforeOpener(place, conventions),
        };
    }

    private static bool EndsBeforeNumber(Place place, TextConventions conventions) => place.Token.FullStop switch
    {
        FullStopKind.None => !IsWeak(place),
        FullStopKind.Initial => Abbreviations.KindOf(place.Text[place.Token.Start..place.Token.End], conventions) == FullStopKind.None,
        _ => false,
    };

    private static bool IsBeforeOpener(Place place, TextConventions conventions) =>
        Abbreviations.IsSentenceOpener(place.Text, place.Next, conventions);

    private static bool IsBeforeRomanNumeral(Place place)
    {
        var end = place.Next;
        while (end < place.Text.Length && Letters.IsLetterAt(place.Text, end)) end++;
        var word = place.Text[place.Next..end];
        return word is "I" or "V" or "X" || FullStops.IsRomanNumeral(word);
    }

    // Three dots between blanks stand for left-out words, behind a word they trail off; a semicolon parts clauses.
    private static bool IsWeak(Place place)
    {
        var (start, end) = (place.Token.Start, place.Token.End);
        if (place.Text[end - 1] == ';') return true;
        var isEllipsis = place.Text[end - 1] == '…' || (end - start > 1 && place.Text[end - 1] == '.');
        return isEllipsis && place.Token.FullStop == FullStopKind.None && start > 0 && char.IsWhiteSpace(place.Text[start - 1]);
    }

    // A terminator's token, and the first letter or digit behind it.
    private readonly ref struct Place(ReadOnlySpan<char> text, RawToken token, int next, bool opensSentence)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public RawToken Token { get; } = token;

        public int Next { get; } = next;

        public bool OpensSentence { get; } = opensSentence;
    }
}
