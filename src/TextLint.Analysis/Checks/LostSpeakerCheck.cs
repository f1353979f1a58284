using TextLint.Analysis.Claims;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Sentences whose verb marks them as told by somebody else (in German the Konjunktiv) where nobody is telling any more: no source stands in
/// the sentence or beside it, none before it reaches so far, and nobody is near who could be telling. The sentence with the last source is named as a related place.
/// </summary>
public sealed class LostSpeakerCheck : ArticleCheck
{
    /// <summary>How many sentences before may name the source.</summary>
    public int Back { get; init; } = 2;

    /// <summary>How many sentences behind may name the source.</summary>
    public int Ahead { get; init; } = 1;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var nearby = new NearbySources(attributions, SourceGrade.Vague);
        var isBeside = BesideQuotations(attributions);
        var reach = 0;
        var wasLost = false;
        for (var i = 0; i < attributions.SentenceCount; i++)
        {
            foreach (var attribution in attributions.In(i))
            {
                if (attribution.Source is not null || attribution.Kind == AttributionKind.Impersonal) reach = Math.Max(reach, attribution.Scope.End);
            }
            var sentence = attributions.SentenceAt(i);
            var isLost = attributions.BlockAt(i).Kind is BlockKind.Paragraph or BlockKind.Lead && sentence.Span.End > reach
                && attributions.ReportedVerb(i) is not null && !attributions.Says(i, SpeechTopics.Condition) && attributions.In(i).IsEmpty && !nearby.Excuse(i, Back, Ahead) && !isBeside[i] && !IsNearSpeaker(attributions, i);
            // A run of such sentences is one finding, and its first decides.
            if (isLost && !wasLost && !GoesOn(attributions, i)) yield return new Finding(attributions.ReportedVerb(i)!.Value) { Related = [.. nearby.Hint(i)] };
            wasLost = isLost;
        }
    }

    private bool GoesOn(ArticleAttributions attributions, int sentence)
    {
        for (var i = Math.Max(0, sentence - Back); i < sentence; i++)
        {
            if (attributions.IsSetOff(i)) return true;
        }
        return false;
    }

    // A person, "he" or "I" nearby is the one whom a reader takes for the speaker.
    private bool IsNearSpeaker(ArticleAttributions attributions, int sentence)
    {
        for (var i = Math.Max(0, sentence - Back); i <= Math.Min(attributions.SentenceCount - 1, sentence + Ahead); i++)
        {
            if (attributions.Persons.MentionsPerson(i) || attributions.HasRole(i, SpeechRoles.Nominative | SpeechRoles.Office)) return true;
        }
        return false;
    }

    // The sentences beside a quotation that has a speaker.
    private bool[] BesideQuotations(ArticleAttributions attributions)
    {
        var isBeside = new bool[attributions.SentenceCount];
        foreach (var quotation in attributions.Quotations)
        {
            if (quotation.Attribution is null) continue;
            for (var i = Math.Max(0, quotation.FirstSentence - 1); i <= Math.Min(isBeside.Length - 1, quotation.LastSentence + Back); i++) isBeside[i] = true;
        }
        return isBeside;
    }
}
