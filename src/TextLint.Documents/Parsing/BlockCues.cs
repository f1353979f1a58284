using System.Collections.Frozen;
using TextLint.Documents.Parsing.Credits;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>Recognises credits, bylines and captions by the words with which they begin.</summary>
internal sealed class BlockCues(TextConventions conventions)
{
    private const int MostWordsOfCredit = 10;
    private const int MostWordsOfBracketedCredit = 16;
    private const int LongestCredit = 80;
    private const int MostWordsOfByline = 8;
    private const int MostWordsOfName = 4;
    private const int MostWordsOfCaption = 40;
    private const int FewestLettersOfSmallWord = 4;
    private const int FewestSmallWords = 3;
    private const int MostWordsOfCreditedCaption = 55;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _months = conventions.Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly CreditReader _credits = new(conventions);

    /// <summary>“Foto: …”, “© …”, also in brackets.</summary>
    public bool IsCredit(ReadOnlySpan<char> text, BlockShape shape) =>
        (shape.Words <= (text[0] is '(' or '[' ? MostWordsOfBracketedCredit : MostWordsOfCredit) && StartsWithCredit(text) && LengthOfCreditAtStart(text) == 0) || _credits.IsLine(text is ['(', .., ')'] ? text[1..^1] : text, shape);

    /// <summary>Several words in small letters that are no particles: the line says something, as a headline behind “Video:” does.</summary>
    public static bool TellsMoreThanNames(ReadOnlySpan<char> text)
    {
        var small = 0;
        foreach (var range in text.Split(' '))
            if (text[range] is { Length: >= FewestLettersOfSmallWord } word && char.IsLower(word[0])) small++;
        return small >= FewestSmallWords;
    }

    /// <summary>Length of a credit in front of a sentence, or 0.</summary>
    public int LengthOfCreditAtStart(ReadOnlySpan<char> text) => _credits.LengthAtStart(text);

    /// <summary>A credit stands at the start, whatever follows it.</summary>
    public bool StartsWithCredit(ReadOnlySpan<char> text)
    {
        var inner = text.TrimStart("([ ");
        return inner.StartsWith('©') || text.StartsWith(CreditReader.TypedSign, StringComparison.OrdinalIgnoreCase) || LengthOfCue(inner, conventions.CreditCues) > 0;
    }

    /// <summary>A cue and then names, perhaps with a date behind them: capitalised words, with a particle or conjunction at most between two of them.</summary>
    public bool IsByline(ReadOnlySpan<char> text, BlockShape shape)
    {
        if (shape.Words > MostWordsOfByline || shape.Ending is not BlockEnding.None) return false;
        var length = LengthOfCue(text, conventions.BylineCues);
        return length > 0 && IsNames(WithoutDate(text[length..]));
    }

    /// <summary>A byline without a name: the names stand on the lines behind it.</summary>
    public bool IsBylineOnly(ReadOnlySpan<char> text) => LengthOfCue(text, conventions.BylineCues) == text.Length;

    /// <summary>Nothing but a name.</summary>
    public static bool IsName(ReadOnlySpan<char> text, BlockShape shape) => shape is { Words: <= MostWordsOfName, Ending: BlockEnding.None } && IsNames(text);

    /// <summary>Two words or more, all of them parts of a name: letters, the first a capital.</summary>
    public static bool IsFullName(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[^1]) || ++words > MostWordsOfName) return false;
            foreach (var c in word)
                if (!char.IsLetter(c) && c is not ('-' or '\'' or '\u2019')) return false;
        }
        return words > 1;
    }

    /// <summary>A cue opens a block that is short enough for a caption, or a credit ends it.</summary>
    public bool IsCaption(ReadOnlySpan<char> text, BlockShape shape) =>
        (MayBeCaption(shape) && (LengthOfCue(text, conventions.CaptionCues) > 0 || (StartOfCreditAtEnd(text) is > 0 and var start && BlockShape.Of(text[..start]).Words > 1 && IsOneSentence(text[..start]))))
        || (shape.Words <= MostWordsOfCreditedCaption && _credits.StartAtEnd(text) is > 0 and var credit && IsOneSentence(text[..credit]));

    /// <summary>Short enough to stand under a picture.</summary>
    public static bool MayBeCaption(BlockShape shape) => shape.Words <= MostWordsOfCaption;

    /// <summary>Where a credit begins that stands behind a sentence, or in brackets, at the end of <paramref name="text"/>; else -1.</summary>
    public int StartOfCreditAtEnd(ReadOnlySpan<char> text)
    {
        if (LineForm.EndsWithKey(text)) return -1;
        for (var i = text.Length - 1; i > 0 && i > text.Length - LongestCredit; i--)
        {
            if (text[i - 1] is not (' ' or '(' or '[')) continue;
            var before = text[..i].TrimEnd();
            var rest = text[i..];
            if (before.IsEmpty || before[^1] is not ('.' or '!' or '?' or '…' or '(' or '[' or '“' or '"') && !rest.StartsWith("©")) continue;
            if (BlockShape.Of(rest).Words <= MostWordsOfCredit && StartsWithCredit(rest)) return before[^1] is '(' or '[' ? before.Length - 1 : i;
        }
        return _credits.StartAtEnd(text);
    }

    /// <summary>No other sentence begins in it: a paragraph with a credit behind it stays a paragraph.</summary>
    public static bool IsOneSentence(ReadOnlySpan<char> text)
    {
        for (var i = 3; i + 2 < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || !char.IsLower(text[i - 1]) || !char.IsLower(text[i - 2])) continue;
            var next = QuotationSigns.IsOuter(text[i + 1]) ? i + 2 : i + 1;
            if (next + 1 < text.Length && text[next] == ' ' && char.IsUpper(text[next + 1])) return false;
        }
        return true;
    }

    private static int LengthOfCue(ReadOnlySpan<char> text, FrozenSet<string> cues)
    {
        foreach (var cue in cues.Items)
        {
            if (!CueStart.Is(text, cue)) continue;
            if (text.Length == cue.Length || !char.IsLetterOrDigit(cue[^1]) || !char.IsLetterOrDigit(text[cue.Length])) return cue.Length;
        }
        return 0;
    }

    private ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text)
    {
        var digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0) return text;
        foreach (var range in text[digit..].Split(' '))
        {
            var word = text[digit..][range].Trim(".,|:\u00B7()");
            if (!word.IsEmpty && !char.IsAsciiDigit(word[0]) && !_months.Contains(word) && !conventions.Residue.DateWords.Contains(word.ToString().ToLowerInvariant())) return text;
        }
        return text[..digit].TrimEnd(" ,|\u00B7\u2013\u2014(");
    }

    private static bool IsNames(ReadOnlySpan<char> text)
    {
        var isBehindName = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(" ,\u00A0");
            if (word.IsEmpty) continue;
            var isName = char.IsUpper(word[0]);
            if (!isName && !isBehindName) return false;
            isBehindName = isName;
        }
        return isBehindName || text.IsWhiteSpace();
    }
}
