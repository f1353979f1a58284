using System.Globalization;
using TextLint.Analysis.Copies;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Articles of a run that are nearly the same, such as copy of an agency that came twice. Of two the later one is reported, at its first block.</summary>
public sealed class CopiedArticleCheck : RunCheck
{
    /// <summary>Share of three-word sequences that two articles have in common from which they count as one.</summary>
    public double Similarity { get; init; } = 0.7;

    /// <summary>Fewest words of an article that is compared.</summary>
    public int MinWords { get; init; } = 40;

    public override System.Collections.Immutable.ImmutableArray<string> Placeholders => ["other", "percent"];

    public override ArticleSketch? Sketch(ArticleModel model) =>
        MinHash.Of(model.Document, MinWords) is { IsEmpty: false } signature ? new ArticleSketch(SpanOf(model.Document), 0, signature) : null;

    public override IEnumerable<RunFinding> Find(IReadOnlyList<ArticleSketch> sketches)
    {
        var original = new SimilarArticles(sketches, Similarity).Find();
        for (var i = 0; i < original.Length; i++)
        {
            if (original[i] < 0) continue;
            var percent = (int)(100 * MinHash.Resemblance(sketches[i].Signature, sketches[original[i]].Signature));
            yield return new RunFinding(i, original[i]) { Arguments = [new("percent", percent.ToString(CultureInfo.InvariantCulture))] };
        }
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan SpanOf(ArticleDocument document) =>
        CountedUnit.VisibleSpan(document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline) ?? document.Blocks[0]);
}
