using System.Collections.Immutable;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Sources that the article keeps secret, such as insiders, without saying why, in the sentence or beside it. A sentence farther away that gives a reason is named as a related place.</summary>
public sealed class AnonymousSourceCheck : ArticleCheck
{
    private const int FarthestHint = 4;

    /// <summary>Literals of which one stands in every article with such a source.</summary>
    public required ImmutableArray<string> Cues { get; init; }

    /// <summary>How many sentences before and behind may give the reason.</summary>
    public int Around { get; init; } = 1;

    public override ImmutableArray<string> Triggers => Cues;

    public override ImmutableArray<string> Placeholders => ["source"];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        foreach (var attribution in attributions.All)
        {
            if (attribution is not { Source: { } source, IsSecret: true, IsClaim: true, Grade: <= SourceGrade.Partly } || ReasonNear(attributions, attribution.Sentence, Around) is not null) continue;
            var farther = ReasonNear(attributions, attribution.Sentence, Math.Max(Around, FarthestHint));
            yield return new Finding(source)
            {
                Arguments = [new("source", model.Document.Text.ToString(source))],
                Related = farther is { } sentence ? [attributions.SentenceAt(sentence).Span] : [],
            };
        }
    }

    // The sentence nearest to one that says why a source has no name.
    private static int? ReasonNear(ArticleAttributions attributions, int sentence, int distance)
    {
        for (var i = 0; i <= distance; i++)
        {
            foreach (var at in new[] { sentence - i, sentence + i })
            {
                if (at >= 0 && at < attributions.SentenceCount && attributions.Says(at, SpeechTopics.Reason)) return at;
            }
        }
        return null;
    }
}
