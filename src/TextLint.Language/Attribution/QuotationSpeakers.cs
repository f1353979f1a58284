using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Language;

/// <summary>Links quotations to their speakers.</summary>
/// <param name="sentences">The sentences of the article.</param>
/// <param name="attributions">Its attributions.</param>
internal sealed class QuotationSpeakers(ImmutableArray<SpokenSentence> sentences, ArticleAttributions attributions)
{
    private const int FarthestSpeaker = 20;

    // What a verb of judging is farther away than one of saying, in characters.
    private const int Handicap = 30;
    private const int ShortestAnnouncement = 2;
    private const int LongestTag = 7;

    private readonly SpeakerReach _reach = new(sentences, attributions);

    /// <summary>The quotations that stand in the sentences, each with the nearest attribution of its sentences or the one that announces it.</summary>
    public ImmutableArray<AttributedQuotation> Find(ImmutableArray<Quotation> quotations)
    {
        var found = ImmutableArray.CreateBuilder<AttributedQuotation>();
        var from = 0;
        foreach (var quotation in quotations)
        {
            while (from < sentences.Length && sentences[from].Sentence.Span.End <= quotation.Span.Start) from++;
            var first = from;
            if (first == sentences.Length || sentences[first].Sentence.Span.Start >= quotation.Span.End) continue;
            var last = first;
            while (last + 1 < sentences.Length && sentences[last + 1].Sentence.Span.Start < quotation.Span.End) last++;
            var opening = sentences[first].FirstTokenFrom(quotation.Span.Start);
            var standsAlone = StandsAlone(quotation.Span, first, last);
            var speaker = Nearest(quotation.Span, first, last) ?? Announced(first) ?? (standsAlone ? Tag(last) ?? _reach.SpeakerBefore(found.LastOrDefault(), first) : null);
            found.Add(new AttributedQuotation(quotation.Span, speaker ?? (standsAlone ? LastSpeaker(first) : null))
            {
                IsGuess = speaker is null,
                IsAnnounced = IsAnnounced(first, opening),
                OpensSmall = opening + 1 < sentences[first].Count && char.IsLower(sentences[first].First(opening + 1)),
                IsClosed = quotation.IsClosed,
                FirstSentence = first,
                LastSentence = last,
                StandsAlone = standsAlone,
                Words = WordsIn(quotation.Span, first, last),
            });
        }
        return found.ToImmutable();
    }

    private Attribution? Nearest(TextSpan quotation, int first, int last)
    {
        Attribution? nearest = null;
        var least = int.MaxValue;
        for (var s = first; s <= last; s++)
        {
            foreach (var attribution in attributions.In(s))
            {
                if (attribution.Source is null || !HasSpeaker(attribution.Kind)) continue;
                var distance = attribution.Cue.Start >= quotation.End ? attribution.Cue.Start - quotation.End : quotation.Start - attribution.Cue.End;
                if (!attribution.IsSpeech) distance += Handicap;
                if (distance < least) (nearest, least) = (attribution, distance);
            }
        }
        return nearest;
    }

    private static bool HasSpeaker(AttributionKind kind) =>
        kind is AttributionKind.Verb or AttributionKind.Preposition or AttributionKind.Particle or AttributionKind.Colon or AttributionKind.Impersonal;

    // A colon with something before it, such as "But: …" behind what was told, or one that ends the sentence before.
    private bool IsAnnounced(int first, int opening) =>
        opening > 0 ? (opening > ShortestAnnouncement || (opening == ShortestAnnouncement && sentences[first].Has(0, SpeechRoles.Coordinator) && first > 0 && sentences[first - 1].IsSetOff)) && sentences[first].First(opening - 1) == ':' : EndsWithColon(first - 1);

    private bool EndsWithColon(int sentence) => sentence >= 0 && sentences[sentence] is { Count: > 0 } before && before.First(before.Count - 1) == ':';

    private Attribution? Announced(int first) => EndsWithColon(first - 1) ? attributions.LastIn(first - 1, static attribution => attribution.Source is not null) : null;

    // "“Who would pay?” Miller asked.": the mark within the quotation has cut its sentence.
    private Attribution? Tag(int last)
    {
        var next = last + 1;
        if (next >= sentences.Length || sentences[next].CapitalNouns || !ReferenceEquals(sentences[next].Block, sentences[last].Block)) return null;
        var end = sentences[next].ClauseEnd(0);
        if (end > LongestTag) return null;
        foreach (var attribution in attributions.In(next))
        {
            if (attribution is { Source: not null, IsSpeech: true, Kind: AttributionKind.Verb } && sentences[next].FirstTokenFrom(attribution.Cue.Start) < end) return attribution;
        }
        return null;
    }

    // A guess: the one who was last said to say something in this paragraph.
    private Attribution? LastSpeaker(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - FarthestSpeaker) && ReferenceEquals(sentences[i].Block, sentences[first].Block); i--)
        {
            if (attributions.LastIn(i, static attribution => attribution is { Source: not null, IsSpeech: true } && HasSpeaker(attribution.Kind)) is { } speaker) return speaker;
        }
        return null;
    }

    private bool StandsAlone(TextSpan quotation, int first, int last)
    {
        for (var s = first; s <= last; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                if (quotation.Contains(sentences[s].Sentence.Tokens[i].Span.Start)) continue;
                if (sentences[s].IsNumber(i) || (sentences[s].IsWord(i) && !sentences[s].Has(i, SpeechRoles.Coordinator))) return false;
            }
        }
        return true;
    }

    private int WordsIn(TextSpan quotation, int first, int last)
    {
        var words = 0;
        for (var s = first; s <= last; s++) words += sentences[s].Sentence.Tokens.Count(token => token.Kind == TokenKind.Word && quotation.Contains(token.Span.Start));
        return words;
    }
}
