using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Duplicates;

/// <summary>Sentences that stand in an article twice.</summary>
internal sealed class RepeatedSentences(ArticleModel model, int minWords)
{
    public IEnumerable<Finding> Find()
    {
        var first = new Dictionary<ulong, (Block Block, Sentence Sentence)>();
        foreach (var block in model.Document.Blocks)
        {
            if (block.Kind == BlockKind.Headline) continue;
            foreach (var sentence in block.Sentences)
            {
                if (sentence.Tokens.Length < minWords) continue;
                var words = FoldedWords.Of(sentence);
                // A block that is one sentence is compared as a block.
                if (words.Count < minWords || first.TryAdd(words.Key, (block, sentence)) || block.Sentences.Length == 1) continue;
                var earlier = first[words.Key];
                if (IsStandfirst(earlier.Block) && !ReferenceEquals(earlier.Block, block)) continue;
                yield return new Finding(sentence.Span) { Related = [earlier.Sentence.Span], Fixes = [.. Cut(sentence)] };
            }
        }
    }

    // What stands above a text may be drawn from it.
    private bool IsStandfirst(Block block) =>
        block.Kind is BlockKind.Lead or BlockKind.Subheadline || ReferenceEquals(block, model.Document.Blocks[0]);

    private static IEnumerable<TextFix> Cut(Sentence sentence)
    {
        var text = sentence.Text;
        var end = sentence.Projected.End;
        if (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        else if (sentence.Projected.Start > 0) return Cut(text, TextSpan.FromBounds(sentence.Projected.Start - 1, end));
        return Cut(text, TextSpan.FromBounds(sentence.Projected.Start, end));
    }

    private static IEnumerable<TextFix> Cut(ProjectedText text, TextSpan projected) =>
        VisibleEdit.Replace(text, projected, "", isSafe: true) is { } fix ? [fix] : [];
}
