namespace TextLint.Documents.Parsing;

/// <summary>The mark in front of a list item in plain text.</summary>
/// <param name="Sign">The bullet, or the sign behind a number.</param>
/// <param name="IsCertain">The sign serves nothing else.</param>
internal readonly record struct ListMark(char Sign, bool IsCertain)
{
    /// <summary>The mark at the start of <paramref name="text"/>, null when there is none.</summary>
    public static ListMark? Of(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits])) digits++;
        if (text.Length < digits + 3 || text[digits + 1] is not (' ' or '\t' or '\u00A0')) return null;
        var sign = text[digits];
        if (digits > 0) return sign is '.' or ')' ? new ListMark(sign, false) : null;
        return sign switch
        {
            '•' or '▪' or '‣' or '●' or '■' => new ListMark(sign, true),
            '-' or '–' or '*' or '·' or '+' => new ListMark(sign, false),
            _ => null,
        };
    }
}
