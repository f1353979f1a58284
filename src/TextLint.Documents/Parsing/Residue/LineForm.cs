namespace TextLint.Documents.Parsing.Residue;

/// <summary>How a line is written, whatever its words: as programs write, as menus are parted, as a sentence is closed.</summary>
internal static class LineForm
{
    private const int LongestIdentifier = 24;
    private const int LongestCodeName = 40;
    private const int HyphensOfCodeName = 2;
    private const int FewestDigitsOfTelephone = 7;
    private const int FewestWordsOfSentence = 3;
    private const int FewestColumns = 2;
    private const int FewestDigitsOfKey = 9;
    private const int MostWordsOfKey = 3;
    private const int LongestInitials = 24;
    private const int LongestOfInitials = 4;
    private const int MostWordsOfAge = 6;
    private const int FewestWordsOfTrail = 4;
    private const int MostInitials = 3;

    /// <summary>How its first mark and its last say what it is: speech, a sentence.</summary>
    public static ResidueEvidence Signs(ReadOnlySpan<char> text)
    {
        var signs = ResidueEvidence.None;
        // Spoken words stand in quotation marks.
        if (QuotationSigns.IsOuter(text[0])) signs |= ResidueEvidence.Speech;
        if (IsSentence(text) || !BlockCues.IsOneSentence(text)) signs |= ResidueEvidence.Sentence;
        return signs;
    }

    /// <summary>The form for which a line is no text; of several the first.</summary>
    public static ResidueEvidence Of(ReadOnlySpan<char> text, ResidueEvidence signs)
    {
        if (IsIdentifier(text)) return ResidueEvidence.Identifier;
        if (IsKey(text)) return ResidueEvidence.FileKey;
        if (FilmOrPicture.IsNamedBy(text)) return ResidueEvidence.FileName;
        if (IsTrail(text)) return ResidueEvidence.Path;
        if (IsPostSignature(text)) return ResidueEvidence.PostSignature;
        if (IsAgedTitle(text)) return ResidueEvidence.AgedTitle;
        if (text.Count(" > ") >= FewestColumns || text.Count(" › ") >= FewestColumns || text.Count(" → ") >= FewestColumns || text.Count(" » ") >= FewestColumns) return ResidueEvidence.Path;
        if (IsWebAddress(text)) return ResidueEvidence.WebAddress;
        if (IsCodeName(text)) return ResidueEvidence.CodeName;
        if ((signs & ResidueEvidence.Sentence) == 0 && HoldsContact(text)) return ResidueEvidence.Contact;
        if (AreInitials(text)) return ResidueEvidence.Initials;
        if ((signs & ResidueEvidence.Sentence) != 0) return ResidueEvidence.None;
        if (text.Count('|') >= FewestColumns || text.Count('·') >= FewestColumns || text.Count('›') >= FewestColumns) return ResidueEvidence.Menu;
        return text.Contains(" | ", StringComparison.Ordinal) || text.StartsWith("| ") ? ResidueEvidence.Stroke : ResidueEvidence.None;
    }

    /// <summary>The number under which an agency files a report ends a text: it speaks of the report, not of a picture.</summary>
    public static bool EndsWithKey(ReadOnlySpan<char> text) => IsKey(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>Words between blanks.</summary>
    public static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
            if (!text[range].IsEmpty) words++;
        return words;
    }

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        // What stands in brackets behind a line is no part of it, such as a length in “min.”
        if (text[^1] == ')' && text.LastIndexOf('(') is > 0 and var bracket) text = text[..bracket];
        var end = text.TrimEnd("“”„\"»«›‹’‘')] \u00A0");
        return end.EndsWith('.') && !end.EndsWith("..") && (HasWordsOfSentence(end) || !end.ContainsAnyInRange('0', '9'));
    }

    // A stop behind fewer words and a number is that of a unit.
    private static bool HasWordsOfSentence(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
            if (!text[range].IsEmpty && char.IsLetter(text[range][0]) && ++words == FewestWordsOfSentence) return true;
        return false;
    }

    // “Start / Town / Ferry sold to a bank”: a word, and the title at the end; the names of a credit are shorter.
    private static bool IsTrail(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(" / ", StringComparison.Ordinal);
        return last > 0 && text.Count(" / ") >= FewestColumns && text.IndexOf(' ') == text.IndexOf(" / ", StringComparison.Ordinal) && WordsIn(text[(last + 3)..]) >= FewestWordsOfTrail;
    }

    // “— Ann Hill (@annhill) May 3, 2019”: what stands below a post that was taken into the text.
    private static bool IsPostSignature(ReadOnlySpan<char> text) => text[0] is '\u2014' or '\u2013' && text.IndexOf("(@", StringComparison.Ordinal) is > 0 and var at && text[at..].Contains(')');

    // “News3 days agoFerry sold”: a number at the end of a word, and behind the next word a capital inside another.
    private static bool IsAgedTitle(ReadOnlySpan<char> text)
    {
        int words = 0, aged = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (++words > MostWordsOfAge) return false;
            if (aged > 0 && words == aged + 2) return HoldsSeam(word);
            if (aged == 0 && !word.IsEmpty && char.IsAsciiDigit(word[^1]) && word.TrimEnd("0123456789") is [.., var letter] && char.IsLower(letter)) aged = words;
        }
        return false;
    }

    private static bool HoldsSeam(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return true;
        return false;
    }

    // What a program leaves: few words, none with a capital, and a number tied to the last.
    private static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        var tie = text.LastIndexOfAny('-', '_', ':');
        if (tie <= 0 || tie + 1 == text.Length || !char.IsAsciiLetterLower(text[tie - 1]) || text.Length > LongestIdentifier) return false;
        foreach (var c in text[(tie + 1)..])
            if (!char.IsAsciiDigit(c)) return false;
        foreach (var c in text[..tie])
            if (!char.IsAsciiLetterLower(c) && c is not ('-' or '_' or ' ')) return false;
        return true;
    }

    // One word that begins with a small letter and has a capital, a low stroke or two hyphens inside.
    private static bool IsCodeName(ReadOnlySpan<char> text)
    {
        if (text is ['[', .., ']']) text = text[1..^1];
        if (text is ['-' or '\u2022', ' ', ..]) text = text[2..];
        if (text.IsEmpty || text.Length > LongestCodeName || !char.IsAsciiLetterLower(text[0])) return false;
        var hasSeam = false;
        var hyphens = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')) return false;
            if (c == '-') hyphens++;
            hasSeam |= c == '_' || char.IsAsciiLetterUpper(c) || hyphens == HyphensOfCodeName;
        }
        return hasSeam;
    }

    private static bool IsWebAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) && !text.Contains(' ');

    // “0512 7060-44”, “+43 (0) 5917”, “red@bote.example”: digits behind a nought or a plus, or a name at a host.
    private static bool HoldsContact(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('@') is > 0 and var at && text[(at + 1)..].IndexOf('.') > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('0' or '+') || (i > 0 && text[i - 1] is not (' ' or '('))) continue;
            var digits = 0;
            for (; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-' or '/' or '(' or ')' or '+' or '\u2013'); i++)
                if (char.IsAsciiDigit(text[i])) digits++;
            if (digits >= FewestDigitsOfTelephone) return true;
        }
        return false;
    }

    // “kr/lmt”, “(abc/red)”: names cut to their first letters. Without brackets none has a capital.
    private static bool AreInitials(ReadOnlySpan<char> text)
    {
        var isInBrackets = text is ['(', .., ')'] or ['[', .., ']'];
        var names = isInBrackets ? text[1..^1] : text;
        if (names.IsEmpty || names.Length > LongestInitials) return false;
        int length = 0, count = 1;
        foreach (var c in names)
        {
            if (c is '/' or ',' or ' ' or '.' or '-')
            {
                if (length > 0) count++;
                length = 0;
            }
            else if (!char.IsLetter(c) || (!isInBrackets && !char.IsLower(c)) || ++length > LongestOfInitials)
            {
                return false;
            }
        }
        return count - (length == 0 ? 1 : 0) <= MostInitials;
    }

    // The number under which an agency files a report.
    private static bool IsKey(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || colon + FewestDigitsOfKey >= text.Length || !char.IsAsciiLetter(text[colon - 1]) || WordsIn(text) > MostWordsOfKey) return false;
        var digits = 0;
        foreach (var c in text[(colon + 1)..])
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or '/')) return false;
        }
        return digits >= FewestDigitsOfKey;
    }
}
