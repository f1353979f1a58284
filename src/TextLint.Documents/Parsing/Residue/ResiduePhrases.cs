using System.Collections.Frozen;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>Finds the listed phrases in a line: whole labels, what opens a line and what ends it.</summary>
internal sealed class ResiduePhrases(ResidueVocabulary vocabulary)
{
    private const int LongestLead = 60;
    private const int MostWordsBehindLead = 25;
    private const int MostWordsOfTail = 5;

    private readonly AuthorLine _authors = new(vocabulary.Authors);

    /// <summary>What phrases say of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="folded">The same, folded; not empty.</param>
    /// <param name="signs">What was seen of its punctuation.</param>
    public ResidueEvidence Of(ReadOnlySpan<char> text, string folded, ResidueEvidence signs)
    {
        if (Holds(vocabulary.Labels, folded)) return ResidueEvidence.Label;
        if (Holds(vocabulary.ListLabels, folded)) return ResidueEvidence.ListLabel;
        if (Holds(vocabulary.AboutLabels, folded)) return ResidueEvidence.AboutLabel;
        if (HasTail(folded)) return ResidueEvidence.Tail;
        var isSentence = (signs & ResidueEvidence.Sentence) != 0;
        var label = LabelOf(text);
        if (HasLead(text, folded, label, vocabulary.Leads, isSentence)) return ResidueEvidence.Lead;
        if ((signs & ResidueEvidence.Speech) == 0 && OpeningIn(folded, vocabulary.Openings, folded.Length) > 0) return ResidueEvidence.Opening;
        if (Holds(vocabulary.WeakLabels, folded)) return ResidueEvidence.LabelOrHeadline;
        if (isSentence) return OfAuthor(text);
        if (HasLead(text, folded, label, vocabulary.WeakLeads, isSentence)) return ResidueEvidence.LeadOrHeadline;
        return label is not null && OfLabel(label) is var front and not ResidueEvidence.None ? front : OfAuthor(text);
    }

    private ResidueEvidence OfAuthor(ReadOnlySpan<char> text) => _authors.IsIn(text) ? ResidueEvidence.Author : ResidueEvidence.None;

    // A label says the same with a colon behind it.
    private static bool Holds(FrozenSet<string> labels, string folded) =>
        labels.Contains(folded) || (folded[^1] == ':' && labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.AsSpan(0, folded.Length - 1)));

    // “Related reports: a headline”: what stands in front of the colon belongs to the interface, whatever follows.
    private ResidueEvidence OfLabel(string label)
    {
        var count = WordCount.Of(label, vocabulary);
        if (count.Strange > 0 || count.All > WordCount.MostWordsOfLabel) return ResidueEvidence.None;
        if (count.Keywords > 0 && count.All > 1) return ResidueEvidence.LabelledByKeyword;
        return count.Keywords + count.Usual > 0 ? ResidueEvidence.Labelled : ResidueEvidence.None;
    }

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

    // What stands in front of the first colon, folded; null where there is none or it is long.
    private static string? LabelOf(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLead)].IndexOf(':');
        return colon <= 0 || text[colon - 1] == ' ' ? null : ResidueVocabulary.Fold(text[..colon]) is { Length: > 0 } label ? label : null;
    }

    // Where the opening has no colon in the text, a sentence may begin with the same words.
    private bool HasLead(ReadOnlySpan<char> text, string folded, string? label, FrozenSet<string> leads, bool isSentence)
    {
        if (label is not null && (leads.Contains(label) || leads.Contains(label + ":")))
        {
            if (isSentence && vocabulary.DateLabels.Contains(label) && !folded.Contains('#')) return false;
            return LineForm.WordsIn(text[text.IndexOf(':')..]) <= MostWordsBehindLead;
        }
        if (isSentence) return false;
        var length = OpeningIn(folded, leads, label is null ? folded.Length : label.Length);
        return length > 0 && LineForm.WordsIn(text) - folded.AsSpan(0, length).Count(' ') - 1 <= MostWordsBehindLead;
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
}
