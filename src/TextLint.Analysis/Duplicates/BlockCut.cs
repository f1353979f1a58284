using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Duplicates;

/// <summary>Cuts a whole block out of an article.</summary>
internal static class BlockCut
{
    /// <summary>
    /// A fix that takes the block along with the line breaks behind it, or before it where it is the last. It is safe in text without
    /// markup, where nothing else can stand on the lines of the block.
    /// </summary>
    public static TextFix Of(ArticleDocument document, Block block, bool isSafe)
    {
        var source = document.Text;
        int start = block.Span.Start, end = block.Span.End;
        while (end < source.Length && char.IsWhiteSpace(source[end])) end++;
        if (end == source.Length)
        {
            end = block.Span.End;
            while (start > 0 && char.IsWhiteSpace(source[start - 1])) start--;
        }
        var isWholeLine = block.Text.IsVerbatim && block.Text.Length == block.Span.Length;
        return new TextFix([new TextChange(TextSpan.FromBounds(start, end), "")], isSafe && isWholeLine);
    }
}
