using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Fixes;
using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>Cuts a whole block out of an article.</summary>
internal static class BlockCut
{
    /// <summary>
    /// A fix that takes the block along with the line breaks before it, or behind it where nothing that stays stands before it; so the cuts
    /// of neighbours never overlap. It is safe in text without markup, where nothing else can stand on the lines of the block, and where markup has
    /// both its ends in it.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="block">What is cut.</param>
    /// <param name="isSafe">Whether the block may go without a look.</param>
    /// <param name="isAtTop">Whether all blocks before it are cut too.</param>
    public static TextFix Of(ArticleDocument document, Block block, bool isSafe, bool isAtTop = false)
    {
        var source = document.Text;
        int start = block.Span.Start, end = block.Span.End;
        if (!isAtTop)
            while (start > 0 && char.IsWhiteSpace(source[start - 1])) start--;
        if (isAtTop || start == 0)
        {
            start = block.Span.Start;
            while (end < source.Length && char.IsWhiteSpace(source[end])) end++;
        }
        var isWholeLine = block.Text.IsVerbatim && block.Text.Length == block.Span.Length;
        var isWhole = isWholeLine || (isSafe && WholeMarkup.Is(source, block.Span));
        return new TextFix([new TextChange(TextSpan.FromBounds(start, end), "")], isSafe && isWhole);
    }
}
