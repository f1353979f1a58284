using TextLint.Documents.Unicode;

namespace TextLint.Documents.Segmenting;

/// <summary>Reads the tokens of a text from left to right, each character once but for short looks ahead.</summary>
internal ref struct TokenReader
{
    /// <summary>No token is longer; what is longer in the text is cut.</summary>
    public const int MaxTokenLength = 10_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly TextConventions _conventions;
    private int _position;
    private int _chainStart;
    private int _chainEnd;
    private bool _isSingleQuoteOpen;

    public TokenReader(ReadOnlySpan<char> text, TextConventions conventions)
    {
        _text = text;
        _conventions = conventions;
        _chainEnd = -1;
    }

    /// <summary>Reads the next token; false at the end of the text.</summary>
    /// <param name="sentenceStart">From where on a token is the first of a sentence.</param>
    public bool Read(int sentenceStart, out RawToken token)
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
        if (_position == _text.Length)
        {
            token = default;
            return false;
        }
        token = ReadAt(Window(_position), _position);
        if (token.End < _text.Length && token.Kind is TokenKind.Word or TokenKind.Number) token = WithFollower(token, _position >= sentenceStart);
        _position = token.End;
        return true;
    }

    private readonly ReadOnlySpan<char> Window(int start)
    {
        if (_text.Length - start <= MaxTokenLength) return _text;
        var end = start + MaxTokenLength;
        return _text[..(char.IsHighSurrogate(_text[end - 1]) ? end - 1 : end)];
    }

    private RawToken ReadAt(ReadOnlySpan<char> text, int start)
    {
        if (WordReader.BeginsAt(text, start)) return WordReader.Read(text, start, _conventions);
        var c = text[start];
        if (start + 1 < text.Length && ReadPrefixed(text, start, c) is { } prefixed) return prefixed;
        if (c is '\'' or '‘' or '’' or '‚') NoteSingleQuote(text, start);
        return Marks.Read(text, start);
    }

    private readonly RawToken? ReadPrefixed(ReadOnlySpan<char> text, int start, char c)
    {
        if (start > 0 && Letters.IsLetterOrDigitAt(text, start - 1)) return null;
        switch (c)
        {
            case '#' when Letters.IsLetterAt(text, start + 1):
                return new RawToken(start, EndOfHandle(text, start + 1), TokenKind.Hashtag);
            case '@' when Letters.IsLetterOrDigitAt(text, start + 1) || text[start + 1] == '_':
                return new RawToken(start, EndOfHandle(text, start + 1), TokenKind.Mention);
            case '-' or '\u2010' or '\u2011' when Letters.IsLowerAt(text, start + 1) && IsFreeBefore(start): // "inland and -offshore"
            case '-' or '+' or '\u2212' when Letters.IsDigitAt(text, start + 1) && IsFreeBefore(start): // "-5 degrees"
            case '’' when Letters.IsLowerAt(text, start + 1) && !_isSingleQuoteOpen && !IsQuotationMark(c): // "’ne"
            case '\'' when IsFreeBefore(start) && IsClitic(text, start): // "'s"
                var word = WordReader.Read(text, start + 1, _conventions);
                return word with { Start = start };
            default:
                return null;
        }
    }

    private readonly bool IsFreeBefore(int start) => start == 0 || char.IsWhiteSpace(_text[start - 1]) || _text[start - 1] is '(' or '/' or '[';

    private readonly bool IsQuotationMark(char c)
    {
        foreach (var pair in _conventions.QuotationMarks)
        {
            if (pair.Opening == c) return true;
        }
        return false;
    }

    // One or two small letters between an apostrophe and a blank are a short form, no quotation.
    private static bool IsClitic(ReadOnlySpan<char> text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (Letters.IsLowerAt(text, end) && end < apostrophe + 3) end++;
        return end > apostrophe + 1 && Letters.IsWhiteSpaceOrEndAt(text, end);
    }

    private static int EndOfHandle(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] == '_' || Letters.IsLetterOrDigitAt(text, end)
            || (text[end] == '.' && end > start && Letters.IsLetterOrDigitAt(text, end + 1)))) end = WordBoundaryOr(text, end);
        return end;
    }

    private static int WordBoundaryOr(ReadOnlySpan<char> text, int position) =>
        text[position] is '_' or '.' ? position + 1 : Math.Max(position + 1, WordBoundaries.Next(text, position));

    // What follows a word directly may belong to it: an apostrophe, a full stop.
    private RawToken WithFollower(RawToken word, bool opensSentence)
    {
        var c = _text[word.End];
        if (c is '\'' or '’' && !_isSingleQuoteOpen && word.Kind == TokenKind.Word && IsElided(word.End)) return word with { End = word.End + 1 };
        if (c != '.') return word;
        var chainStart = _chainEnd >= 0 && word.Start - _chainEnd is 0 or 1 ? _chainStart : word.Start;
        var kind = FullStops.KindOf(_text, word, chainStart, opensSentence, _conventions);
        if (kind == FullStopKind.None) return word;
        _chainStart = chainStart;
        // "u. a. z. B.": what is known whole begins no longer one.
        _chainEnd = chainStart < word.Start && kind != FullStopKind.Initial ? -1 : word.End + 1;
        return word with { End = word.End + 1, FullStop = kind };
    }

    // "Hans’ Rad": an apostrophe behind a sibilant, with no quotation open that it could close.
    private readonly bool IsElided(int apostrophe) =>
        Letters.IsWhiteSpaceOrEndAt(_text, apostrophe + 1) && _text[apostrophe - 1] is 's' or 'x' or 'z' or 'ß' or 'S' or 'X' or 'Z';

    private void NoteSingleQuote(ReadOnlySpan<char> text, int position)
    {
        var opens = Letters.IsLetterOrDigitAt(text, position + 1) && (position == 0 || !Letters.IsLetterOrDigitAt(text, position - 1));
        _isSingleQuoteOpen = opens;
    }
}
