using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing.Credits;

/// <summary>
/// Finds the credit of a picture that ran together with a text: in front of a sentence, or behind a caption. A cue, the name of an agency,
/// capitals throughout and a lost blank speak for it.
/// </summary>
internal sealed class CreditReader(TextConventions conventions)
{
    private const int Longest = 80;
    private const int FewestWordsBehind = 4;
    private const int FewestWordsBefore = 2;
    private const int MostWords = 8;
    private const int FewestShouted = 2;
    private const int MostLettersOfParticle = 3;
    private const int MostWordsOfName = 4;

    /// <summary>How © is written on a typewriter.</summary>
    public const string TypedSign = "(c) ";

    private readonly Agencies _agencies = new(conventions.Agencies);

    /// <summary>Length of a credit in front of a sentence, the blanks behind it not counted; 0 where there is none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text is ['(' or '[', ..]) return LengthOfBrackets(text);
        var cue = LengthOfCue(text);
        if (cue == 0) return 0;
        var start = cue;
        while (start < text.Length && text[start] == ' ') start++;
        var end = EndOfAgencies(text, start);
        if (end < 0) end = EndOfNames(text, start);
        return end > 0 && end <= Longest && IsProse(text[end..]) ? end : 0;
    }

    private int LengthOfBrackets(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(')', ']') + 1;
        return end > 0 && end <= Longest && LengthOfCue(text[1..]) > 0 && IsProse(text[end..]) ? end : 0;
    }

    private static bool IsProse(ReadOnlySpan<char> text) => BlockShape.Of(text) is { Words: >= FewestWordsBehind, IsProse: true };

    /// <summary>Where a credit begins that ends a text without a closing mark; else -1.</summary>
    public int StartAtEnd(ReadOnlySpan<char> text)
    {
        if (LineForm.EndsWithKey(text)) return -1;
        if (BlockShape.Of(text[Math.Max(0, text.Length - Longest)..]).Ending is not BlockEnding.None) return -1;
        for (var i = text.Length - 1; i > 1 && i > text.Length - Longest; i--)
        {
            if (StartsCredit(text, i)) return i;
        }
        return -1;
    }

    /// <summary>Nothing but agencies, perhaps with the names of photographers before them.</summary>
    public bool IsLine(ReadOnlySpan<char> text, BlockShape shape) =>
        shape is { Words: <= MostWords, Ending: BlockEnding.None } && !text.IsEmpty && char.IsLetter(text[0]) && _agencies.IsNamedIn(text) && AreNames(text);

    private bool StartsCredit(ReadOnlySpan<char> text, int start)
    {
        var before = text[start - 1];
        var tail = text[start..];
        if (LengthOfCue(tail) > 0 && (!char.IsLetterOrDigit(before) || char.IsUpper(text[start])))
            return WordsIn(tail) <= MostWords && before is not ('-' or '©') && text[..start].TrimEnd() is not [.., ',' or ';' or ':' or '©'] && WordsIn(text[..start]) >= FewestWordsBefore;
        if (!char.IsUpper(text[start])) return false;
        var isGlued = char.IsLower(before) || before is '.' or '!' or '?' or ')' or '“' or '"';
        if (isGlued && _agencies.LengthAtStart(tail) == tail.Length) return true;
        if (before == ' ' && IsAgencyWithName(tail)) return WordsIn(text[..start]) >= FewestWordsBehind;
        if (before is '.' or '!' or '?') return WordsIn(tail) is > 1 and <= MostWords && !tail.Contains('.') && char.IsLower(text[start - 2]) && WordsIn(text[..start]) >= FewestWordsBehind;
        return (isGlued || before == ' ') && IsShouted(tail) && _agencies.IsNamedIn(tail) && IsFinished(text[..start], isGlued);
    }

    // “IMAGO/First Last”
    private bool IsAgencyWithName(ReadOnlySpan<char> tail)
    {
        var agency = _agencies.LengthAtStart(tail);
        return agency > 0 && agency + 1 < tail.Length && tail[agency] == '/' && char.IsUpper(tail[agency + 1]) && WordsIn(tail) is > 1 and <= MostWordsOfName && !tail.Contains('.') && AreNames(tail);
    }

    private static bool IsFinished(ReadOnlySpan<char> before, bool isGlued) => isGlued || before.TrimEnd() is [.., '.' or '!' or '?' or '“' or ')'];

    private int EndOfAgencies(ReadOnlySpan<char> text, int start)
    {
        var end = -1;
        while (start < text.Length)
        {
            var length = _agencies.LengthAtStart(text[start..]);
            if (length == 0) break;
            end = start = start + length;
            while (start < text.Length && text[start] is ' ' or '/' or '|' or ',') start++;
            if (text[end..start].IndexOfAny("/|,") < 0) break;
        }
        return end > 0 && end < text.Length && (Agencies.IsGlue(text, end) || (text[end] == ' ' && start < text.Length && char.IsUpper(text[start]))) ? end : -1;
    }

    // Names, until a word begins without a blank before it, or until the capitals end.
    private int EndOfNames(ReadOnlySpan<char> text, int start)
    {
        for (var i = start + 1; i < text.Length - 1 && i < Longest; i++)
        {
            if (text[i] is '.' or ';' or '?' or '!') return -1;
            if (text[i - 1] == ' ' && char.IsUpper(text[i]) && OpensSentence(text[i..]) && WordsIn(text[start..i].TrimEnd()) > 1) return AreNames(text[start..i]) ? text[..i].TrimEnd().Length : -1;
            if (char.IsLower(text[i - 1]) && Agencies.IsGlue(text, i)) return AreNames(text[start..i]) && WordsIn(text[start..i]) > 1 ? i : -1;
            if (char.IsUpper(text[i - 1]) && Agencies.IsGlue(text, i) && EndsWithAgency(text[start..i])) return AreNames(text[start..i]) ? i : -1;
            if (char.IsUpper(text[i]) && char.IsLower(text[i + 1]) && IsShouted(text[start..i]) && WordsIn(text[start..i].TrimEnd()) >= FewestShouted)
                return text[..i].TrimEnd().Length;
        }
        return -1;
    }

    // A word that has a capital only where it opens a sentence.
    private bool OpensSentence(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && conventions.SentenceOpeners.Contains(text[..end].ToString().ToLowerInvariant());
    }

    private bool EndsWithAgency(ReadOnlySpan<char> names)
    {
        var piece = names[(names.LastIndexOfAny(" /|,") + 1)..];
        return !piece.IsEmpty && _agencies.LengthAtStart(piece) == piece.Length;
    }

    private int LengthOfCue(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("©")) return 1;
        if (text.StartsWith(TypedSign, StringComparison.OrdinalIgnoreCase)) return TypedSign.Length;
        foreach (var cue in conventions.CreditCues.Items)
        {
            if (cue.EndsWith(':') && CueStart.Is(text, cue)) return cue.Length;
        }
        return 0;
    }

    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals > FewestShouted;
    }

    private bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(" /|,–—-·&()");
            if (!word.IsEmpty && char.IsLower(word[0]) && word.Length > MostLettersOfParticle && !IsOfAgency(word)) return false;
        }
        return true;
    }

    private bool IsOfAgency(ReadOnlySpan<char> word)
    {
        foreach (var name in conventions.Agencies.Items)
            if (name.AsSpan().Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int WordsIn(ReadOnlySpan<char> text) => BlockShape.Of(text).Words;
}
