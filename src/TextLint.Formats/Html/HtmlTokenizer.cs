using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Html;

/// <summary>
/// Cuts HTML into text, tags and comments as browsers do (HTML Living Standard, 13.2.5 Tokenization, without scripts), from left
/// to right in linear time. Every character belongs to exactly one token; no input is refused.
/// </summary>
internal sealed class HtmlTokenizer(string source, TextSpan range)
{
    private int _position = range.Start;
    private string? _rawElement;

    // A quotation mark that was once not found is not searched again: `<a b="<a b="…` stays linear.
    private int _noQuoteFrom = int.MaxValue;
    private int _noApostropheFrom = int.MaxValue;

    /// <summary>The next token; false at the end.</summary>
    public bool TryRead(out HtmlToken token)
    {
        token = default;
        if (_position >= range.End) return false;
        token = Read();
        _position = token.Span.End;
        return true;
    }

    private HtmlToken Read()
    {
        if (_rawElement is not null) return ReadRawText();
        if (source[_position] != '<') return Text(IndexOf('<', _position + 1));
        return (At(_position + 1), At(_position + 2)) switch
        {
            ('!', '-') when At(_position + 3) == '-' => ReadComment(),
            ('!' or '?', _) => Hidden(_position + 2),
            ('/', var c) when char.IsAsciiLetter(c) => ReadTag(HtmlTokenKind.EndTag, _position + 2),
            ('/', not '\0') => Hidden(_position + 2),
            (var c, _) when char.IsAsciiLetter(c) => ReadTag(HtmlTokenKind.StartTag, _position + 1),
            _ => Text(IndexOf('<', _position + 1)),
        };
    }

    private HtmlToken ReadRawText()
    {
        var name = _rawElement!;
        _rawElement = null;
        for (var i = _position; ; i += 2)
        {
            var found = source.AsSpan(i, range.End - i).IndexOf("</");
            if (found < 0) return Text(range.End);
            i += found;
            if (!source.AsSpan(i + 2, range.End - i - 2).StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            return i > _position ? Text(i) : ReadTag(HtmlTokenKind.EndTag, i + 2);
        }
    }

    private HtmlToken ReadComment()
    {
        var start = _position + 4;
        // `<!-->` and `<!--->` are empty comments.
        if (At(start) == '>') return Comment(start, start, start + 1);
        if (At(start) == '-' && At(start + 1) == '>') return Comment(start, start, start + 2);
        var end = source.AsSpan(Math.Min(start, range.End), Math.Max(0, range.End - start)).IndexOf("-->");
        return end < 0 ? Comment(start, range.End, range.End) : Comment(start, start + end, start + end + 3);
    }

    private HtmlToken ReadTag(HtmlTokenKind kind, int nameStart)
    {
        var nameEnd = nameStart;
        while (nameEnd < range.End && !HtmlSpace.Contains(source[nameEnd]) && source[nameEnd] is not ('/' or '>')) nameEnd++;
        var token = new HtmlToken(kind, TextSpan.FromBounds(_position, EndOfTag(nameEnd)), TextSpan.FromBounds(nameStart, nameEnd));
        if (kind == HtmlTokenKind.StartTag && HtmlElement.Find(source.AsSpan(nameStart, nameEnd - nameStart)) is { IsRawText: true } element)
            _rawElement = element.Name;
        return token;
    }

    // A '>' within a quoted value does not end the tag; a quotation mark opens a value only behind '='.
    private int EndOfTag(int position)
    {
        var afterEquals = false;
        for (var i = position; i < range.End; i++)
        {
            var c = source[i];
            if (c == '>') return i + 1;
            if (afterEquals && c is '"' or '\'' && EndOfValue(c, i + 1) is var end and >= 0) i = end;
            afterEquals = c == '=' || (afterEquals && HtmlSpace.Contains(c));
        }
        return range.End;
    }

    private int EndOfValue(char quote, int start)
    {
        ref var missingFrom = ref quote == '"' ? ref _noQuoteFrom : ref _noApostropheFrom;
        if (start >= missingFrom) return -1;
        var end = source.AsSpan(start, range.End - start).IndexOf(quote);
        if (end >= 0) return start + end;
        missingFrom = start;
        return -1;
    }

    private char At(int index) => index < range.End ? source[index] : '\0';

    private int IndexOf(char c, int start)
    {
        if (start >= range.End) return range.End;
        var found = source.AsSpan(start, range.End - start).IndexOf(c);
        return found < 0 ? range.End : start + found;
    }

    private HtmlToken Text(int end) => new(HtmlTokenKind.Text, TextSpan.FromBounds(_position, end), default);

    private HtmlToken Hidden(int contentStart)
    {
        var end = IndexOf('>', contentStart);
        return new(HtmlTokenKind.Hidden, TextSpan.FromBounds(_position, Math.Min(end + 1, range.End)), default);
    }

    private HtmlToken Comment(int start, int contentEnd, int end) =>
        new(HtmlTokenKind.Comment, TextSpan.FromBounds(_position, Math.Min(end, range.End)), TextSpan.FromBounds(Math.Min(start, range.End), Math.Min(contentEnd, range.End)));
}
