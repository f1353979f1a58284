namespace TextLint.Documents.Parsing;

/// <summary>
/// The place from which a report comes, at the start of its text: one to four capitalised words, perhaps an agency in brackets or
/// behind a slash, then a dash.
/// </summary>
internal static class Dateline
{
    private const int Longest = 60;
    private const int MostWords = 4;

    /// <summary>Its length with the dash, without the blank behind it; 0 where <paramref name="text"/> begins without one.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var head = text.Length > Longest ? text[..Longest] : text;
        var dash = IndexOfDash(head);
        if (dash <= 0) return 0;
        var place = head[..dash].TrimEnd(". ");
        var isShouted = IsPlace(place, out var words, out var hasAgency);
        if (words == 0 || !(hasAgency || isShouted || words <= 2)) return 0;
        var rest = text[(dash + 1)..];
        if (rest.IsWhiteSpace()) return isShouted || hasAgency ? text.Length : 0;
        // “Wien – Der Rat” opens a report, “Wien – eine Stadt” is a sentence with a dash.
        var next = rest.TrimStart();
        return rest.Length > next.Length && (char.IsUpper(next[0]) || QuotationSigns.IsOuter(next[0])) ? dash + 1 : 0;
    }

    private static int IndexOfDash(ReadOnlySpan<char> head)
    {
        for (var i = 1; i < head.Length; i++)
            if (head[i] is '–' or '—' || (head[i] == '-' && head[i - 1] is ' ' or '.')) return head[i - 1] is ' ' or '.' or ')' ? i : 0;
        return 0;
    }

    private static bool HasMark(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is ':' or ';' || QuotationSigns.IsOuter(c)) return true;
        }
        return false;
    }

    // True when all letters of the place are capitals.
    private static bool IsPlace(ReadOnlySpan<char> place, out int words, out bool hasAgency)
    {
        (words, hasAgency) = (0, false);
        var agency = place.IndexOfAny('(', '/');
        if (agency > 0)
        {
            hasAgency = place[agency] == '/' || place[^1] == ')';
            place = place[..agency].TrimEnd();
        }
        // Behind a comma a state or a date may follow.
        var comma = place.IndexOf(',');
        if (comma > 0) place = place[..comma];
        var isShouted = place.Length > 1;
        foreach (var range in place.Split(' '))
        {
            var word = place[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || HasMark(word) || ++words > MostWords)
            {
                words = 0;
                return false;
            }
            foreach (var c in word) isShouted &= !char.IsLower(c);
        }
        return isShouted;
    }
}
