using System.Collections.Immutable;
using TextLint.Analysis.Claims;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Articles in which all that is attributed comes from one source. The first place that names it is reported.</summary>
public sealed class SingleSourceCheck : ArticleCheck
{
    /// <summary>Fewest sentences of an article that should have more than one source.</summary>
    public int MinSentences { get; init; } = 10;

    /// <summary>Fewest attributions from which the article counts as built on them.</summary>
    public int MinAttributions { get; init; } = 3;

    public override ImmutableArray<string> Placeholders => ["source", "count"];

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var attributions = model.Attributions;
        if (attributions.SentenceCount < MinSentences) yield break;
        Attribution? first = null;
        var names = ImmutableHashSet<string>.Empty;
        var count = 0;
        foreach (var attribution in attributions.All)
        {
            if (attribution is not { Source: { } source, IsSpeech: true }) continue;
            var person = attributions.PersonOf(attribution);
            if (attribution.IsPronoun && person is null) continue;
            if (attributions.BlockAt(attribution.Sentence).Kind is not (BlockKind.Paragraph or BlockKind.Lead or BlockKind.ListItem)) continue;
            var words = CapitalWords.In(model.Document.Text, person ?? source);
            if (words.IsEmpty) continue;
            first ??= attribution;
            if (count++ > 0 && !names.Overlaps(words)) yield break;
            names = names.Union(words);
        }
        if (first is { Source: { } place } && count >= MinAttributions)
            yield return new Finding(place) { Arguments = [new("source", model.Document.Text.ToString(place)), new("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture))] };
    }
}
