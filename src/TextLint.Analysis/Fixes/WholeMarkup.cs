using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Fixes;

/// <summary>Tells whether a stretch of marked-up source can be taken out without breaking what is around it.</summary>
internal static class WholeMarkup
{
    private const int Deepest = 32;

    // Elements without an end tag: HTML Standard, 13.1.2, void elements.
    private static readonly string[] Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Whether a stretch is an element, or fills its lines and holds none.</summary>
    /// <param name="source">The source as written.</param>
    /// <param name="span">The stretch.</param>
    public static bool Is(SourceText source, TextSpan span)
    {
        var text = source.ToString(span);
        return text is ['<', .., '>'] ? IsOneElement(text) : FillsLines(source, span) && !text.Contains('<', StringComparison.Ordinal);
    }

    private static bool FillsLines(SourceText source, TextSpan span) =>
        (span.Start == 0 || source[span.Start - 1] is '\n' or '\r') && (span.End == source.Length || source[span.End] is '\n' or '\r');

    // The first tag is closed by the last one.
    private static bool IsOneElement(ReadOnlySpan<char> text)
    {
        Span<Range> open = stackalloc Range[Deepest];
        var depth = 0;
        for (var i = 0; i < text.Length;)
        {
            var tag = text[i..].IndexOf('<');
            if (tag < 0) return false;
            var from = i + tag + 1;
            var length = text[from..].IndexOf('>');
            if (length <= 0) return false;
            var isEnd = text[from] == '/';
            var name = NameAt(text, isEnd ? from + 1 : from);
            i = from + length + 1;
            if (text[name].IsEmpty) return false;
            if (isEnd)
            {
                if (depth == 0 || !text[open[--depth]].Equals(text[name], StringComparison.OrdinalIgnoreCase)) return false;
                if (depth == 0) return i == text.Length;
            }
            else if (!IsVoid(text[name]))
            {
                if (depth == Deepest) return false;
                open[depth++] = name;
            }
        }
        return false;
    }

    private static Range NameAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        return start..end;
    }

    private static bool IsVoid(ReadOnlySpan<char> name)
    {
        foreach (var other in Void)
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
