using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Finds out who says what in an article: sentence by sentence, then how far each source reaches, then whose words the quotations are.</summary>
internal static class AttributionFinder
{
    private const int FarthestVerb = 2;

    /// <summary>The attributions of an article; none where its language has no vocabulary for them.</summary>
    public static ArticleAttributions Find(ArticleDocument document, LanguagePack pack, ImmutableArray<Quotation> quotations)
    {
        if (pack.Speech.IsEmpty) return new ArticleAttributions([], [], pack);
        var sentences = ImmutableArray.CreateBuilder<SpokenSentence>();
        var next = 0;
        foreach (var block in document.Blocks.Where(block => IsText(block.Kind)))
        {
            var quoted = QuotationsIn(block.Span, quotations, ref next);
            foreach (var sentence in block.Sentences) sentences.Add(new SpokenSentence(block, sentence, sentences.Count, pack, quoted));
        }
        var spoken = sentences.ToImmutable();
        var phrases = new SourcePhraseReader(new SourceNames(pack));
        var subjects = new SubjectFinder(phrases);
        var cues = new CueReader(phrases, subjects, new VerbCueReader(subjects), new InquitReader(subjects));
        // What is said in an interview is said by those who speak.
        var all = Reaching([.. spoken.Take(Interview.FirstTurn(spoken)).SelectMany(sentence => cues.Read(sentence))], spoken);
        var attributions = new ArticleAttributions(spoken, all, pack);
        return attributions with { Quotations = new QuotationSpeakers(spoken, attributions).Find(quotations) };
    }

    private static ImmutableArray<Quotation> QuotationsIn(TextSpan block, ImmutableArray<Quotation> quotations, ref int next)
    {
        while (next < quotations.Length && quotations[next].Span.Start < block.Start) next++;
        var first = next;
        while (next < quotations.Length && quotations[next].Span.Start < block.End) next++;
        return quotations[first..next];
    }

    private static bool IsText(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Lead or BlockKind.Headline or BlockKind.Subheadline or BlockKind.Kicker
        or BlockKind.Crosshead or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Caption;

    private static ImmutableArray<Attribution> Reaching(ImmutableArray<Attribution> found, ImmutableArray<SpokenSentence> sentences)
    {
        bool[] taken = new bool[sentences.Length + 1], isHearsay = new bool[sentences.Length + 1];
        foreach (var attribution in found)
        {
            taken[attribution.Sentence] |= attribution.Kind is not (AttributionKind.Doubt or AttributionKind.Hearsay);
            isHearsay[attribution.Sentence] |= attribution.Kind == AttributionKind.Hearsay;
        }
        var all = ImmutableArray.CreateBuilder<Attribution>(found.Length);
        foreach (var attribution in found)
        {
            var claim = ClaimBefore(sentences, attribution) ?? ClaimOf(sentences[attribution.Sentence], attribution);
            var last = attribution.Sentence;
            while (GoesOn(sentences, taken, last + 1) && (isHearsay[last + 1] || ((attribution.IsClaim || attribution.IsSpeech) && sentences[last + 1].IsSetOff))) last++;
            all.Add(attribution with { Claim = claim, Scope = TextSpan.FromBounds(claim.Start, Math.Max(claim.End, sentences[last].Sentence.Span.End)) });
        }
        return all.MoveToImmutable();
    }

    private static bool GoesOn(ImmutableArray<SpokenSentence> sentences, bool[] taken, int index) =>
        index < sentences.Length && !taken[index] && sentences[index].Block.Kind == sentences[index - 1].Block.Kind;

    // "So the police said." claims what stands before it; at the end of a paragraph, all of it.
    private static TextSpan? ClaimBefore(ImmutableArray<SpokenSentence> sentences, Attribution attribution)
    {
        var index = attribution.Sentence;
        if (index == 0 || attribution.Kind != AttributionKind.Verb || !ReferenceEquals(sentences[index].Block, sentences[index - 1].Block)) return null;
        var sentence = sentences[index];
        if (!sentence.Has(0, SpeechRoles.Demonstrative) || sentence.ClauseEnd(0) < sentence.Count - 1) return null;
        if (sentence.FirstTokenFrom(attribution.Cue.Start) > FarthestVerb) return null;
        var first = index - 1;
        while (EndsBlock(sentences, index) && first > 0 && ReferenceEquals(sentences[first - 1].Block, sentence.Block)) first--;
        return TextSpan.FromBounds(sentences[first].Sentence.Span.Start, sentences[index - 1].Sentence.Span.End);
    }

    private static bool EndsBlock(ImmutableArray<SpokenSentence> sentences, int index) => index + 1 == sentences.Length || !ReferenceEquals(sentences[index + 1].Block, sentences[index].Block);

    // The larger side of the clause that says who: what stands behind it, or before it where its verb opens the clause.
    private static TextSpan ClaimOf(SpokenSentence sentence, Attribution attribution)
    {
        if (attribution.Kind is not (AttributionKind.Verb or AttributionKind.Particle or AttributionKind.Colon)) return sentence.Sentence.Span;
        var cue = 0;
        while (cue < sentence.Count - 1 && sentence.Sentence.Tokens[cue].Span.Start < attribution.Cue.Start) cue++;
        int start = sentence.ClauseStart(cue), end = sentence.ClauseEnd(cue);
        var before = start > 1 ? sentence.Span(0, start - 2) : default;
        var after = end + 1 < sentence.Count ? sentence.Span(end, sentence.Count - 1) : default;
        var announces = end < sentence.Count && sentence.First(end) == ':';
        var opens = !announces && (start == cue || attribution.Kind == AttributionKind.Particle || (sentence.Has(start, SpeechRoles.CueAs) && start > 0));
        var (likely, other) = opens ? (before, after) : (after, before);
        if (!likely.IsEmpty) return likely;
        return other.IsEmpty ? sentence.Sentence.Span : other;
    }
}
