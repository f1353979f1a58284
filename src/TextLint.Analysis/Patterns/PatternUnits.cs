using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Patterns;

/// <summary>Divides a block into the stretches that a pattern is matched against.</summary>
internal static class PatternUnits
{
    /// <summary>Characters of the longest stretch; what is longer is cut at the end of a token.</summary>
    public const int Longest = 10_000;

    /// <summary>The stretches as projected spans, in reading order.</summary>
    public static IEnumerable<TextSpan> Of(Block block, PatternUnit unit)
    {
        if (unit == PatternUnit.Block) return Cut(new TextSpan(0, block.Text.Length), block.Sentences);
        return InSentences(block);
    }

    private static IEnumerable<TextSpan> InSentences(Block block)
    {
        foreach (var sentence in block.Sentences)
        {
            foreach (var part in Cut(sentence.Projected, [sentence])) yield return part;
        }
    }

    private static IEnumerable<TextSpan> Cut(TextSpan whole, IReadOnlyList<Sentence> sentences)
    {
        if (whole.Length <= Longest)
        {
            yield return whole;
            yield break;
        }
        var start = whole.Start;
        var end = start;
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.Projected.End - start > Longest && end > start)
            {
                yield return TextSpan.FromBounds(start, end);
                start = end;
            }
            // A token that is too long by itself is no word; it is cut anywhere.
            for (; token.Projected.End - start > Longest; start += Longest) yield return new TextSpan(start, Longest);
            end = token.Projected.End;
        }
        if (start < whole.End) yield return TextSpan.FromBounds(start, whole.End);
    }
}
