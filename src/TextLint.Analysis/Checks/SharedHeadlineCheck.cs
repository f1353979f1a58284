using System.Collections.Immutable;
using TextLint.Analysis.Copies;
using TextLint.Analysis.Duplicates;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>Different articles of a run under the same headline, without regard to case and punctuation. Of two the later one is reported, at its headline.</summary>
public sealed class SharedHeadlineCheck : RunCheck
{
    /// <summary>Fewest words of a headline; shorter ones, such as those of a column, recur by right.</summary>
    public int MinWords { get; init; } = 4;

    /// <summary>Share of three-word sequences from which two articles are one, which may keep its headline.</summary>
    public double Similarity { get; init; } = 0.5;

    public override ImmutableArray<string> Placeholders => ["other"];

    public override ArticleSketch? Sketch(ArticleModel model)
    {
        var headline = model.Document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline);
        if (headline is null) return null;
        var words = FoldedWords.Of(headline);
        if (words.Count < MinWords) return null;
        return new ArticleSketch(CountedUnit.VisibleSpan(headline), words.Key, MinHash.Of(model.Document, MinHash.ShingleLength));
    }

    public override IEnumerable<RunFinding> Find(IReadOnlyList<ArticleSketch> sketches)
    {
        var first = new Dictionary<ulong, int>();
        for (var i = 0; i < sketches.Count; i++)
        {
            if (first.TryAdd(sketches[i].Key, i)) continue;
            var other = first[sketches[i].Key];
            if (MinHash.Resemblance(sketches[i].Signature, sketches[other].Signature) < Similarity) yield return new RunFinding(i, other);
        }
    }
}
