using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Says whose words a quotation is that stands alone behind what somebody said.</summary>
/// <param name="sentences">The sentences of the article.</param>
/// <param name="attributions">Its attributions.</param>
internal sealed class SpeakerReach(ImmutableArray<SpokenSentence> sentences, ArticleAttributions attributions)
{
    /// <summary>The speaker of the quotation before who goes on, the one whose words the sentence before tells, or the one of whom it says at its end that he spoke; null where none goes on.</summary>
    /// <param name="quotation">The quotation before; null where there is none.</param>
    /// <param name="first">Index of the first sentence of what is quoted.</param>
    public Attribution? SpeakerBefore(AttributedQuotation? quotation, int first)
    {
        if (quotation is { Attribution: { } speaker, IsGuess: false } && quotation.LastSentence == first - 1) return speaker;
        if (first == 0 || (!sentences[first].SpeakersGoOn && !ReferenceEquals(sentences[first - 1].Block, sentences[first].Block))) return null;
        if (NamesNobody(first - 1) && attributions.TellerOf(first - 1) is { IsSpeech: true, Grade: >= SourceGrade.Partly } teller) return teller;
        return attributions.LastIn(first - 1, attribution => attribution is { Source: not null, Grade: >= SourceGrade.Partly } && GoesOn(attribution));
    }

    private bool GoesOn(Attribution attribution) =>
        IsOfPronoun(attribution) || EndsSentence(attribution) || OpensClause(attribution) || IsViewOfPerson(attribution) || IsIntroduction(attribution) || HasNoObject(attribution);

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

    // "In the view of Ann Miller nothing is settled.", "By Miller's account it was." give her the next word.
    private bool IsViewOfPerson(Attribution attribution) =>
        attribution is { Kind: AttributionKind.Preposition, Grade: SourceGrade.Named }
        && (attributions.PersonOf(attribution) is not null || (attributions.Persons.NamesPerson(attribution.Sentence) && sentences[attribution.Sentence] is var sentence && sentence.Has(sentence.FirstTokenFrom(attribution.Cue.Start), SpeechRoles.CueAround)));

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
}
