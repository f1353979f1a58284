using System.Collections.Frozen;
using System.Text;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>
/// Says of a single line whether it is residue of a site. A whole label speaks for it, an opening behind which a title follows, a date
/// with its label, or that all its words are those of an interface and some of nothing else.
/// </summary>
internal sealed class ResidueReader(ResidueVocabulary vocabulary)
{
    /// <summary>A longer line, in UTF-16 code units, is no residue.</summary>
    public const int Longest = 300;

    private const int LongestLead = 60;
    private const int MostWordsBehindLead = 25;
    private const int MostWordsOfTail = 5;
    private const int MostWordsOfLine = 24;
    private const int MostWordsOfSentence = 40;
    private const int LongestIdentifier = 24;
    private const int FewestColumns = 2;
    private const int FewestUsualWords = 3;
    private const int FewestUsualWordsOfLabel = 2;
    private const int MostWordsOfLabel = 5;
    private const int FewestDigitsOfKey = 9;
    private const int FewestKnownBesideStrange = 4;
    private const int StrangeInMany = 5;
    private const int MostStrangeInRow = 4;
    private const int MostWordsOfName = 10;
    private const int MostStrangeOfControl = 3;
    private const int MostWordsBesideDate = 2;
    private const int MostWordsOfQuestion = 7;
    private const int MostWordsOfDate = 8;
    private const int FewestDigitsOfDate = 6;

    private readonly AuthorLine _authors = new(vocabulary.Authors);

    /// <summary>The verdict about a line.</summary>
    /// <param name="text">The line, without line breaks.</param>
    public ResidueVerdict Judge(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || vocabulary.Labels.Count == 0) return ResidueVerdict.None;
        var folded = ResidueVocabulary.Fold(text);
        if (folded.Length == 0) return ResidueVerdict.None;
        if (Holds(vocabulary.Labels, folded)) return ResidueVerdict.Certain;
        if (IsIdentifier(text) || IsKey(text) || IsPath(text) || HasTail(folded)) return ResidueVerdict.Certain;
        var isSentence = IsSentence(text);
        var label = LabelOf(text);
        if (HasLead(text, folded, label, vocabulary.Leads, isSentence) || (!IsSpeech(text) && OpeningIn(folded, vocabulary.Openings, folded.Length) > 0)) return ResidueVerdict.Certain;
        if (BehindQuestion(text) is var behind and > 0 && Judge(text[behind..]) is var answer and >= ResidueVerdict.Likely) return answer;
        var count = WordCount.Of(folded, vocabulary);
        if (IsCertain(count, isSentence, IsSpeech(text))) return SaysWhatToDo(count) ? ResidueVerdict.Control : ResidueVerdict.Likely;
        if (Holds(vocabulary.WeakLabels, folded) || (!isSentence && HasLead(text, folded, label, vocabulary.WeakLeads, isSentence)) || IsMenu(text, isSentence)) return ResidueVerdict.Possible;
        var verdict = IsPossible(count, isSentence) || (!isSentence && IsDated(text, count)) ? ResidueVerdict.Possible : ResidueVerdict.None;
        if (label is not null && !isSentence && OfLabel(label) is var other && other > verdict) verdict = other;
        if (verdict == ResidueVerdict.None && _authors.IsIn(text)) verdict = ResidueVerdict.Possible;
        return verdict == ResidueVerdict.None && Unglued(text) is { } labels ? Judge(labels) : verdict;
    }

    private static bool IsCertain(WordCount count, bool isSentence, bool isSpeech)
    {
        if (count.IsDate && count.DateLabels > 0 && !isSentence) return true;
        if (count.All > MostWordsOfSentence) return false;
        if (count.Strange > 0) return count.Keywords > 1 && (isSentence || count.Addresses > 0 ? !isSpeech && IsRequest(count) : IsControl(count));
        if (count.Keywords == 0) return isSentence ? !isSpeech && count.Addresses > 0 && count.Usual >= FewestKnownBesideStrange && count.Usual * StrangeInMany >= count.All : IsLabel(count);
        if (!isSentence) return count.All is > 1 and <= MostWordsOfLine;
        return count.Keywords > 1 || count.Usual > 1 || (count.Usual > 0 && count.Addresses > 0);
    }

    // A sentence to the reader that names what others have names for.
    private static bool IsRequest(WordCount count) => count.Addresses > 0 && count.Keywords + count.Usual >= FewestKnownBesideStrange && count.Strange * StrangeInMany <= count.All;

    // A button that names what it is for.
    private static bool IsControl(WordCount count) => count.HasAction && count.IsStrangeInRow && count.Strange <= MostStrangeOfControl && count.All <= MostWordsOfName;

    private static bool IsLabel(WordCount count) => count.Usual >= (count.All <= MostWordsOfLabel ? FewestUsualWordsOfLabel : FewestUsualWords) && count.Usual * 2 >= count.All;

    // A headline or crosshead may be made of such words too, but is not written like a control.
    private static bool SaysWhatToDo(WordCount count) => count.HasAction || count.Addresses > 0 || count.Numbers > 0 || count.Keywords > 1 || count.Usual >= FewestUsualWords;

    private static bool IsPossible(WordCount count, bool isSentence)
    {
        if (count.IsDate && !isSentence) return true;
        var known = count.Keywords + count.Usual;
        if (count.Strange == 0)
            return count.All <= MostWordsOfSentence && (count.Keywords > 0 || (!isSentence && count.Usual > 0 && count.All <= MostWordsOfLabel) || count.Usual > (isSentence ? count.All / 3 : 1) || (count.HasAction && !isSentence) || (known > 0 && count.Addresses > 0 && count.All <= MostWordsOfName));
        if (count.Keywords > 1) return count.Strange * 4 <= count.All;
        if (isSentence || count.Strange > MostStrangeInRow) return false;
        return (count.Keywords > 0 && count.Strange * 3 <= count.All) || (count.IsStrangeInRow && count.All <= MostWordsOfName && (known > 1 || (count.HasAction && count.Strange == 1)));
    }

    // A date with initials or the like.
    private static bool IsDated(ReadOnlySpan<char> text, WordCount count)
    {
        if (count.Numbers == 0 || count.All > MostWordsOfDate || count.All - count.Numbers > MostWordsBesideDate) return false;
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) digits++;
        return digits >= FewestDigitsOfDate;
    }

    // “Related reports: a headline”: what stands in front of the colon belongs to the interface, whatever follows.
    private ResidueVerdict OfLabel(string label)
    {
        var count = WordCount.Of(label, vocabulary);
        if (count.Strange > 0 || count.All > MostWordsOfLabel) return ResidueVerdict.None;
        if (count.Keywords > 0 && count.All > 1) return ResidueVerdict.Certain;
        return count.Keywords + count.Usual > 0 ? ResidueVerdict.Possible : ResidueVerdict.None;
    }

    // A site asks and then says what to do: “Seen a mistake? Tell us!”
    private static int BehindQuestion(ReadOnlySpan<char> text)
    {
        var question = text.IndexOf("? ", StringComparison.Ordinal);
        return question > 0 && !IsSpeech(text) && WordsIn(text[..question]) <= MostWordsOfQuestion ? question + "? ".Length : 0;
    }

    // Spoken words stand in quotation marks.
    private static bool IsSpeech(ReadOnlySpan<char> text) => QuotationSigns.IsOuter(text[0]);

    // A label says the same with a colon behind it.
    private static bool Holds(FrozenSet<string> labels, string folded) =>
        labels.Contains(folded) || (folded[^1] == ':' && labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(0, folded.Length - 1)));

    private bool HasTail(string folded)
    {
        var tails = vocabulary.Tails.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = 1;
        for (var i = folded.Length - 1; i > 0 && words < MostWordsBehindLead; i--)
        {
            if (folded[i] != ' ') continue;
            if (words <= MostWordsOfTail && tails.Contains(folded.AsSpan(i + 1))) return true;
            words++;
        }
        return false;
    }

    // Labels that lost the tags between them run together: a capital within a word parts them.
    private static string? Unglued(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length && text.Length < LongestLead; i++)
        {
            if (!char.IsUpper(text[i]) || !char.IsLower(text[i - 1])) continue;
            var parted = new StringBuilder(text.Length + 2);
            for (var j = 0; j < text.Length; j++)
            {
                if (j > 0 && char.IsUpper(text[j]) && char.IsLower(text[j - 1])) parted.Append(' ');
                parted.Append(text[j]);
            }
            return parted.ToString();
        }
        return null;
    }

    // What stands in front of the first colon, folded; null where there is none or it is long.
    private static string? LabelOf(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLead)].IndexOf(':');
        return colon <= 0 || text[colon - 1] == ' ' ? null : ResidueVocabulary.Fold(text[..colon]) is { Length: > 0 } label ? label : null;
    }

    // Where the opening has no colon in the text, a sentence may begin with the same words.
    private bool HasLead(ReadOnlySpan<char> text, string folded, string? label, FrozenSet<string> leads, bool isSentence)
    {
        if (label is not null && (leads.Contains(label) || leads.Contains(label + ":"))) return WordsIn(text[text.IndexOf(':')..]) <= MostWordsBehindLead;
        if (isSentence) return false;
        var length = OpeningIn(folded, leads, label is null ? folded.Length : label.Length);
        return length > 0 && WordsIn(text) - folded.AsSpan(0, length).Count(' ') - 1 <= MostWordsBehindLead;
    }

    // Length of an opening of whole words, with something behind it; 0 where there is none.
    private int OpeningIn(string folded, FrozenSet<string> openings, int length)
    {
        var first = folded.IndexOf(' ');
        if (first < 0 || !MayOpen(folded, first)) return 0;
        var known = openings.GetAlternateLookup<ReadOnlySpan<char>>();
        var longest = Math.Min(LongestLead, length);
        for (var end = first; end < longest; end++)
            if (folded[end] == ' ' && known.Contains(folded.AsSpan(0, end))) return end;
        return 0;
    }

    private bool MayOpen(string folded, int first)
    {
        var starts = vocabulary.Starts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (starts.Contains(folded.AsSpan(0, first))) return true;
        var second = folded.IndexOf(' ', first + 1);
        return starts.Contains(folded.AsSpan(0, second < 0 ? folded.Length : second));
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

    // The number under which an agency files a report.
    private static bool IsKey(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || colon + FewestDigitsOfKey >= text.Length || !char.IsAsciiLetter(text[colon - 1]) || WordsIn(text) > FewestUsualWords) return false;
        var digits = 0;
        foreach (var c in text[(colon + 1)..])
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('-' or '/')) return false;
        }
        return digits >= FewestDigitsOfKey;
    }

    // Where a page stands in its site.
    private static bool IsPath(ReadOnlySpan<char> text) => text.Count(" > ") >= FewestColumns || text.Count(" › ") >= FewestColumns || text.Count(" » ") >= FewestColumns;

    private static bool IsMenu(ReadOnlySpan<char> text, bool isSentence) => !isSentence && (text.Count('|') >= FewestColumns || text.Count('·') >= FewestColumns || text.Count('›') >= FewestColumns);

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        // What stands in brackets behind a line is no part of it, such as a length in “min.”
        if (text[^1] == ')' && text.LastIndexOf('(') is > 0 and var bracket) text = text[..bracket];
        var end = text.TrimEnd("“”„\"»«›‹’‘')] \u00A0");
        return end.EndsWith('.') && !end.EndsWith("..");
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
            if (!text[range].IsEmpty) words++;
        return words;
    }
}
