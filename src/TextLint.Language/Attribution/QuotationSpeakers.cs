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
            var speaker = Nearest(quotation.Span, first, last) ?? Announced(first) ?? (standsAlone ? Tag(last) ?? SpeaksOn(found.LastOrDefault(), first) : null);
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

    private Attribution? Announced(int first) => EndsWithColon(first - 1) ? LastIn(first - 1, static attribution => attribution.Source is not null) : null;

    private Attribution? LastIn(int sentence, Func<Attribution, bool> isMeant)
    {
        Attribution? last = null;
        foreach (var attribution in attributions.In(sentence))
        {
            if (isMeant(attribution)) last = attribution;
        }
        return last;
    }

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

    // The speaker of the quotation before goes on, the one whose words the sentence before tells, and the one of whom it says at its end that he spoke.
    private Attribution? SpeaksOn(AttributedQuotation? quotation, int first)
    {
        if (quotation is { Attribution: { } speaker, IsGuess: false } && quotation.LastSentence == first - 1) return speaker;
        if (first == 0 || (!sentences[first].SpeakersGoOn && !ReferenceEquals(sentences[first - 1].Block, sentences[first].Block))) return null;
        if (NamesNobody(first - 1) && attributions.TellerOf(first - 1) is { IsSpeech: true, Grade: >= SourceGrade.Partly } teller) return teller;
        return LastIn(first - 1, attribution => attribution is { Source: not null, Grade: >= SourceGrade.Partly } && (IsOfPronoun(attribution) || EndsSentence(attribution) || OpensClause(attribution) || IsViewOfPerson(attribution) || IsIntroduction(attribution) || HasNoObject(attribution)));
    }

    // No source but pronouns, behind which the one who is telling may stand.
    private bool NamesNobody(int sentence)
    {
        foreach (var attribution in attributions.In(sentence))
        {
            if (attribution is { Source: not null, IsPronoun: false }) return false;
        }
        return true;
    }

    // "…, said Miller." at the end of what was said; where speakers go on by custom, "Miller confirmed it." too.
    private bool EndsSentence(Attribution attribution) =>
        attribution is { IsSpeech: true, Kind: AttributionKind.Verb or AttributionKind.Particle }
        && (sentences[attribution.Sentence].SpeakersGoOn ? attribution.Claim.Start < attribution.Cue.Start : attribution.Claim.End <= attribution.Cue.Start);

    // "Miller said that the dam would hold." in front of a quotation: he is telling.
    private bool OpensClause(Attribution attribution)
    {
        if (attribution is not { IsSpeech: true, Kind: AttributionKind.Verb } || (attribution.Grade <= SourceGrade.Document && !attribution.IsPronoun) || attribution.Claim.Start < attribution.Cue.End) return false;
        var sentence = sentences[attribution.Sentence];
        var claim = sentence.FirstTokenFrom(attribution.Claim.Start);
        return claim + 1 < sentence.Count && sentence.First(claim) == ',' && (sentence.Has(claim + 1, SpeechRoles.Subordinator) || attributions.ReportedVerb(attribution.Sentence) is not null || IsReported(sentence, claim));
    }

    // "Miller says, in a new house be the rent higher": in the clause right behind the cue.
    private static bool IsReported(SpokenSentence sentence, int claim)
    {
        for (var i = claim + 1; i < sentence.ClauseEnd(claim + 1); i++)
        {
            if (sentence.Has(i, SpeechRoles.Reported) && !sentence.IsCapital(i)) return true;
        }
        return false;
    }

    // "In the view of Ann Miller nothing is settled." gives her the next word.
    private bool IsViewOfPerson(Attribution attribution) =>
        attribution is { Kind: AttributionKind.Preposition, Grade: SourceGrade.Named } && attributions.NamesPerson(attribution.Sentence)
        && sentences[attribution.Sentence] is var sentence && sentence.Has(sentence.FirstTokenFrom(attribution.Cue.Start), SpeechRoles.CueAround);

    // "Her coach thinks the world of her." opens for the partner where what follows in a paragraph is by custom his.
    private bool IsIntroduction(Attribution attribution) =>
        sentences[attribution.Sentence].SpeakersGoOn && attribution is { Kind: AttributionKind.Verb, Grade: SourceGrade.Named };

    // "On the plan Miller expressed himself with reserve.": a reflexive verb says nothing of what was said, which follows.
    private bool HasNoObject(Attribution attribution) =>
        attribution is { IsSpeech: true, Kind: AttributionKind.Verb, Grade: SourceGrade.Named } && attributions.In(attribution.Sentence).Length == 1
        && sentences[attribution.Sentence] is { CapitalNouns: true } sentence && sentence.FirstTokenFrom(attribution.Cue.Start) is var verb
        && sentence.Has(verb + 1, SpeechRoles.Object) && sentence.ClauseEnd(verb) >= sentence.Count - 1;

    // "He was glad of the help." in front of a quotation: the paragraph is about him.
    private bool IsOfPronoun(Attribution attribution) =>
        attribution is { IsPronoun: true, Kind: AttributionKind.Verb, Source: { } source } && sentences[attribution.Sentence] is var sentence
        && sentence.FirstTokenFrom(source.Start) is var pronoun && sentence.Has(pronoun, SpeechRoles.Nominative) && !sentence.Says(pronoun, SpeechTopics.FirstPerson);

    // A guess: the one who was last said to say something in this paragraph.
    private Attribution? LastSpeaker(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - FarthestSpeaker) && ReferenceEquals(sentences[i].Block, sentences[first].Block); i--)
        {
            if (LastIn(i, static attribution => attribution is { Source: not null, IsSpeech: true } && HasSpeaker(attribution.Kind)) is { } speaker) return speaker;
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
