namespace TextLint.Documents.Segmenting;

/// <summary>Recognises web addresses, file names and e-mail addresses by their form.</summary>
internal static class Addresses
{
    // RFC 5321 allows 64 characters before the @; the bound keeps the search linear.
    private const int MaxLocalLength = 64;

    private static readonly SignSet LocalPart =
        new SignSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-");

    private static readonly SignSet Domain =
        new SignSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    // Besides white space, what no address holds and what encloses one (RFC 3986, appendix C).
    private static readonly SignSet Outside =
        new SignSet("<>\"{}|\\^`„“”»«‹›‚‘ \t\r\n\u00A0\u0085\u2002\u2003\u2009\u2028\u2029\u202F\u3000");

    private static readonly SignSet NoLastCharacter = new(".,;:!?'’…*_-([");

    /// <summary>The end of the e-mail address that begins at <paramref name="start"/>, or -1.</summary>
    public static int EndOfEmail(ReadOnlySpan<char> text, int start)
    {
        var window = text.Slice(start, Math.Min(MaxLocalLength + 1, text.Length - start));
        var at = LocalPart.FirstOutside(window);
        if (at <= 0 || window[at] != '@') return -1;
        var domain = text[(start + at + 1)..];
        var length = Domain.FirstOutside(domain);
        if (length >= 0) domain = domain[..length];
        domain = domain.TrimEnd(".-");
        return domain.Contains('.') && domain[0] is not ('.' or '-') ? start + at + 1 + domain.Length : -1;
    }

    /// <summary>The end of the web address that begins at <paramref name="start"/> with <c>scheme://</c> or <c>www.</c>, or -1.</summary>
    /// <param name="wordEnd">Where the first word of the text from <paramref name="start"/> on ends.</param>
    public static int EndOfUrl(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        var rest = text[start..];
        var hasScheme = text[wordEnd..].StartsWith("://") && Letters.IsLetterOrDigitAt(text, wordEnd + 3);
        var isWww = rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && Letters.IsLetterOrDigitAt(rest, 4);
        return hasScheme || isWww ? EndOfPath(text, wordEnd, start) : -1;
    }

    /// <summary>Whether <paramref name="word"/>, which holds a full stop, has the form of a domain or file name: <c>zeitung.de</c>.</summary>
    public static bool IsDottedName(ReadOnlySpan<char> word)
    {
        var last = word[(word.LastIndexOf('.') + 1)..];
        if (last.Length < 2 || word.IndexOf('.') < 2) return false;
        return last.IndexOfAnyExceptInRange('a', 'z') < 0 && LocalPart.FirstOutside(word) < 0;
    }

    /// <summary>The end of an address whose domain ends at <paramref name="domainEnd"/>: with its path, if one follows.</summary>
    public static int EndOfAddress(ReadOnlySpan<char> text, int start, int domainEnd)
    {
        if (domainEnd + 1 >= text.Length) return domainEnd;
        var hasPath = text[domainEnd] is '/' or '?' or '#' && !char.IsWhiteSpace(text[domainEnd + 1]);
        var hasPort = text[domainEnd] == ':' && char.IsAsciiDigit(text[domainEnd + 1]);
        if (text[domainEnd] == '?' && !char.IsAsciiLetterOrDigit(text[domainEnd + 1])) return domainEnd;
        return hasPath || hasPort ? Math.Max(domainEnd, EndOfPath(text, domainEnd, start)) : domainEnd;
    }

    private static int EndOfPath(ReadOnlySpan<char> text, int from, int start)
    {
        var length = Outside.FirstIn(text[from..]);
        var end = length < 0 ? text.Length : from + length;
        var address = text[start..end];
        var round = address.Count(')') - address.Count('(');
        var square = address.Count(']') - address.Count('[');
        while (end > from && IsOutsideAtEnd(text[end - 1], ref round, ref square)) end--;
        return end;
    }

    // A closing bracket belongs to the address if it closes one inside.
    private static bool IsOutsideAtEnd(char last, ref int round, ref int square) => last switch
    {
        ')' => round-- > 0,
        ']' => square-- > 0,
        _ => NoLastCharacter.Contains(last),
    };
}
