using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Engine;

/// <summary>What a message quotes of a span.</summary>
internal static class QuotedText
{
    /// <summary>
    /// The source at <paramref name="span"/> as written where it shows itself; where markup or entities lie in it, what a reader sees.
    /// </summary>
    public static string At(ArticleDocument document, TextSpan span)
    {
        var written = document.Text.ToString(span);
        if (BlockAt(document, span.Start) is not { Text.IsVerbatim: false } block) return written;
        var seen = block.Text.Slice(block.Text.ToProjected(span)).ToString();
        return VisibleText.Of(written, new TextSpan(0, written.Length)).Characters.SequenceEqual(seen) ? written : seen;
    }

    /// <summary>The block that holds a source position, or null.</summary>
    public static Block? BlockAt(ArticleDocument document, int position)
    {
        int low = 0, high = document.Blocks.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var block = document.Blocks[middle];
            if (block.Span.End < position) low = middle + 1;
            else if (block.Span.Start > position) high = middle - 1;
            else return block;
        }
        return null;
    }
}
