using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Who says what in an article, as far as its text says so. Immutable.</summary>
public sealed record ArticleAttributions
{
    private readonly int[] _firstOf;
    private readonly Attribution?[] _tellers;
    private readonly Lazy<Dictionary<Attribution, NamedPerson>> _persons;
    private int? _firstOfText;

    internal ArticleAttributions(ImmutableArray<SpokenSentence> sentences, ImmutableArray<Attribution> all, LanguagePack pack)
    {
        _persons = new(() => new PersonLinker(sentences, pack).Link(all));
        Persons = new SentencePersons(sentences);
        Spoken = sentences;
        All = all;
        _firstOf = new int[sentences.Length + 1];
        var next = 0;
        for (var i = 0; i <= sentences.Length; i++)
        {
            while (next < all.Length && all[next].Sentence < i) next++;
            _firstOf[i] = next;
        }
        _tellers = new Attribution?[sentences.Length];
        foreach (var attribution in all.Where(attribution => attribution is { Source: not null, Kind: not AttributionKind.Anaphor }))
        {
            for (var i = attribution.Sentence + 1; i < sentences.Length && sentences[i].Sentence.Span.Start < attribution.Scope.End; i++) _tellers[i] = attribution;
            for (var i = attribution.Sentence - 1; i >= 0 && sentences[i].Sentence.Span.Start >= attribution.Claim.Start; i--) _tellers[i] ??= attribution;
        }
    }

    /// <summary>All attributions, in reading order.</summary>
    public ImmutableArray<Attribution> All { get; }

    /// <summary>The outermost quotations, in reading order, with their speakers.</summary>
    public ImmutableArray<AttributedQuotation> Quotations { get; internal init; } = [];

    /// <summary>Where its sentences speak of persons.</summary>
    public SentencePersons Persons { get; }

    /// <summary>Index of the first sentence of the text, behind headlines and captions; -1 where there is none.</summary>
    public int FirstOfText => _firstOfText ??= FindFirstOfText();

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

    /// <summary>The last attribution of a sentence that is meant; null where none is.</summary>
    public Attribution? LastIn(int sentence, Func<Attribution, bool> isMeant)
    {
        Attribution? last = null;
        foreach (var attribution in In(sentence))
        {
            if (isMeant(attribution)) last = attribution;
        }
        return last;
    }

    /// <summary>Whether the sentence tells what the source of another one says.</summary>
    public bool IsToldOn(int sentence) => _tellers[sentence] is not null;

    /// <summary>The attribution of another sentence whose source is telling in this one; null where none is.</summary>
    public Attribution? TellerOf(int sentence) => _tellers[sentence];

    /// <summary>Whether a place (source offset) stands in a sentence that has a source or tells on what one says.</summary>
    public bool IsTold(int position)
    {
        if (IndexAt(position) is not (>= 0 and var sentence)) return false;
        if (IsToldOn(sentence)) return true;
        foreach (var attribution in In(sentence))
        {
            if (attribution.Source is not null) return true;
        }
        return false;
    }

    /// <summary>Index of the sentence in which a place (source offset) stands, or of the next one; -1 behind the last.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = Spoken.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Spoken[middle].Sentence.Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low < Spoken.Length ? low : -1;
    }

    /// <summary>Where the article first gives the name of the person who is the source: by name, pronoun or office. Null where it is no person, or none that the article names.</summary>
    public TextSpan? PersonOf(Attribution attribution) => _persons.Value.TryGetValue(attribution, out var person) ? person.Name : null;

    /// <summary>Whether a verb of saying is itself part of what another attribution of the sentence passes on: in the same clause, set off as told, or in a relative clause.</summary>
    public bool IsPassedOn(Attribution verb, Attribution by)
    {
        if (verb.Kind != AttributionKind.Verb || verb.Sentence != by.Sentence) return false;
        var spoken = Spoken[verb.Sentence];
        int cue = spoken.FirstTokenFrom(verb.Cue.Start), start = spoken.ClauseStart(cue), end = spoken.ClauseEnd(cue);
        if (start == spoken.ClauseStart(spoken.FirstTokenFrom(by.Cue.Start))) return true;
        // "the teacher, whom parents accuse": a relative clause says what he is.
        var relative = spoken.Has(start, SpeechRoles.Preposition) ? start + 1 : start;
        if (start > 1 && spoken.CapitalNouns && cue == end - 1 && spoken.Has(relative, SpeechRoles.Definite)) return true;
        for (var i = start; i < end; i++)
        {
            if (spoken.Has(i, SpeechRoles.Conjunctive)) return true;
        }
        return false;
    }

    /// <summary>Whether two sentences stand in the same block.</summary>
    public bool IsBeside(int one, int other) => ReferenceEquals(BlockAt(one), BlockAt(other));

    /// <summary>Whether a word of the sentence outside quotation marks can do any of this, leaving out those in a span.</summary>
    public bool HasRole(int sentence, SpeechRoles any, TextSpan except = default)
    {
        var spoken = Spoken[sentence];
        for (var i = 0; i < spoken.Count; i++)
        {
            if (!spoken.IsQuoted(i) && spoken.Has(i, any) && !except.OverlapsWith(spoken.Span(i, i))) return true;
        }
        return false;
    }

    /// <summary>Whether a word of the sentence outside quotation marks says any of this.</summary>
    public bool Says(int sentence, SpeechTopics any) => Spoken[sentence].SaysAny(any);

    /// <summary>Whether the clause in which a place (source offset) stands begins with a word that says any of this.</summary>
    public bool ClauseSays(int sentence, int position, SpeechTopics any)
    {
        var spoken = Spoken[sentence];
        return spoken.Says(spoken.ClauseStart(spoken.FirstTokenFrom(position)), any);
    }

    /// <summary>Whether the first word of the sentence can do any of this.</summary>
    public bool OpensWith(int sentence, SpeechRoles any)
    {
        var spoken = Spoken[sentence];
        var first = 0;
        while (first < spoken.Count && !spoken.IsWord(first)) first++;
        return spoken.Has(first, any);
    }

    /// <summary>Whether the sentence begins with a word that stands for the one before, or such a word behind a preposition.</summary>
    public bool PointsBack(int sentence)
    {
        var spoken = Spoken[sentence];
        var first = spoken.Has(0, SpeechRoles.Preposition) ? 1 : 0;
        return spoken.Has(first, SpeechRoles.Demonstrative);
    }

    /// <summary>Whether a noun for what bears words as its name, or an article, stands right in front of a quotation mark (source offset): "of the brand “…”", "for a “…”".</summary>
    public bool IsBehindTitle(int sentence, int position)
    {
        var spoken = Spoken[sentence];
        return spoken.Has(spoken.FirstTokenFrom(position) - 1, SpeechRoles.Title | SpeechRoles.Indefinite);
    }

    /// <summary>Whether the sentence is nothing but words in brackets.</summary>
    public bool IsInBrackets(int sentence)
    {
        var spoken = Spoken[sentence];
        var last = spoken.Count - 1;
        while (last > 0 && !spoken.IsWord(last) && spoken.First(last) != ')') last--;
        return last > 1 && spoken.First(0) == '(' && spoken.First(last) == ')';
    }

    /// <summary>Whether a verb of the sentence sets off what it tells from what is so.</summary>
    public bool IsSetOff(int sentence) => Spoken[sentence].IsSetOff;

    /// <summary>Whether a verb of the sentence has a form that is never used but to tell what others say.</summary>
    public bool IsReported(int sentence) => Spoken[sentence].IsReported;

    /// <summary>The verb that marks the sentence as told by somebody else, where it is that of a main clause; null where there is none.</summary>
    public TextSpan? ReportedVerb(int sentence)
    {
        var spoken = Spoken[sentence];
        for (var i = 1; i < spoken.Count; i++)
        {
            if (spoken.IsQuoted(i) || !spoken.Has(i, SpeechRoles.Reported) || spoken.IsCapital(i)) continue;
            var start = spoken.ClauseStart(i);
            if (start == i || spoken.Has(start, SpeechRoles.Subordinator) || start > 0) continue;
            return spoken.Has(i - 1, SpeechRoles.Nominative) || spoken.Has(i + 1, SpeechRoles.Nominative | SpeechRoles.Expletive) ? FirstPersonOr(spoken, i) : spoken.Span(i, i);
        }
        return null;
    }

    private int FindFirstOfText()
    {
        for (var i = 0; i < Spoken.Length; i++)
        {
            if (Spoken[i].Block.Kind is BlockKind.Lead or BlockKind.Paragraph) return i;
        }
        return -1;
    }

    // "ich habe" tells nothing of others.
    private static TextSpan? FirstPersonOr(SpokenSentence spoken, int i)
    {
        for (var k = spoken.ClauseStart(i); k < spoken.ClauseEnd(i); k++)
        {
            if (spoken.Says(k, SpeechTopics.FirstPerson)) return null;
        }
        return spoken.Span(i, i);
    }
}
