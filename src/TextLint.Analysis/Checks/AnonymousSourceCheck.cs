using System.Collections.Immutable;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Sources that the article keeps secret, such as insiders, without saying why, in the sentence or beside it.</summary>
public sealed class AnonymousSourceCheck : ArticleCheck
{
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
            if (attribution is not { Source: { } source, IsSecret: true, IsClaim: true, Grade: <= SourceGrade.Partly } || IsExplained(attributions, attribution.Sentence)) continue;
            yield return new Finding(source) { Arguments = [new("source", model.Document.Text.ToString(source))] };
        }
    }

    private bool IsExplained(ArticleAttributions attributions, int sentence)
    {
        for (var i = Math.Max(0, sentence - Around); i <= Math.Min(attributions.SentenceCount - 1, sentence + Around); i++)
        {
            if (attributions.HasRole(i, SpeechRoles.Reason)) return true;
        }
        return false;
    }
}
