using System.Collections.Immutable;
using TextLint.Analysis.Claims;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Headlines that pass on hearsay while the text names its source late or not at all.</summary>
public sealed class HeadlineClaimCheck : ArticleCheck
{
    /// <summary>Literals of which one stands in every article with such a headline.</summary>
    public required ImmutableArray<string> Cues { get; init; }

    /// <summary>Within how many sentences of the text the source must be named.</summary>
    public int Within { get; init; } = 5;

    public override ImmutableArray<string> Triggers => Cues;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        var nearby = new NearbySources(attributions, SourceGrade.Partly);
        foreach (var attribution in attributions.All)
        {
            if (attributions.BlockAt(attribution.Sentence).Kind is not (BlockKind.Headline or BlockKind.Subheadline)) yield break;
            if (attribution.Kind is not (AttributionKind.Hearsay or AttributionKind.Doubt) || attribution.Source is not null) continue;
            if (nearby.Excuse(attribution.Sentence, back: 0, ahead: Within + 1)) continue;
            yield return new Finding(attributions.SentenceAt(attribution.Sentence).Span) { Related = [.. FirstSource(attributions)] };
        }
    }

    private static IEnumerable<Microsoft.CodeAnalysis.Text.TextSpan> FirstSource(ArticleAttributions attributions) =>
        attributions.All.Where(attribution => attribution is { Source: not null, IsClaim: true, Grade: >= SourceGrade.Partly }).Take(1).Select(attribution => attributions.SentenceAt(attribution.Sentence).Span);
}
