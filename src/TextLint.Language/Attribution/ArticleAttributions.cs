using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Who says what in an article, as far as its text says so. Immutable.</summary>
public sealed class ArticleAttributions
{
    private readonly int[] _firstOf;

    internal ArticleAttributions(ImmutableArray<SpokenSentence> sentences, ImmutableArray<Attribution> all, ImmutableArray<AttributedQuotation> quotations)
    {
        Spoken = sentences;
        All = all;
        Quotations = quotations;
        _firstOf = new int[sentences.Length + 1];
        var next = 0;
        for (var i = 0; i <= sentences.Length; i++)
        {
            while (next < all.Length && all[next].Sentence < i) next++;
            _firstOf[i] = next;
        }
    }

    /// <summary>All attributions, in reading order.</summary>
    public ImmutableArray<Attribution> All { get; }

    /// <summary>The outermost quotations, in reading order, with their speakers.</summary>
    public ImmutableArray<AttributedQuotation> Quotations { get; }

    /// <summary>Number of sentences that were read.</summary>
    public int SentenceCount => Spoken.Length;

    internal ImmutableArray<SpokenSentence> Spoken { get; }

    /// <summary>The sentence with an index.</summary>
    public Sentence SentenceAt(int index) => Spoken[index].Sentence;

    /// <summary>The block of the sentence with an index.</summary>
    public Block BlockAt(int index) => Spoken[index].Block;

    /// <summary>The attributions of the sentence with an index; none where there is no such sentence.</summary>
    public ReadOnlySpan<Attribution> In(int sentence) =>
        sentence < 0 || sentence >= Spoken.Length ? [] : All.AsSpan()[_firstOf[sentence].._firstOf[sentence + 1]];

    /// <summary>Whether a word of the sentence outside quotation marks can do any of this.</summary>
    public bool HasRole(int sentence, SpeechRoles any)
    {
        var spoken = Spoken[sentence];
        for (var i = 0; i < spoken.Count; i++)
        {
            if (!spoken.IsQuoted(i) && spoken.Has(i, any)) return true;
        }
        return false;
    }

    /// <summary>Whether the first word of the sentence can do any of this.</summary>
    public bool OpensWith(int sentence, SpeechRoles any)
    {
        var spoken = Spoken[sentence];
        var first = 0;
        while (first < spoken.Count && !spoken.IsWord(first)) first++;
        return spoken.Has(first, any);
    }
}
