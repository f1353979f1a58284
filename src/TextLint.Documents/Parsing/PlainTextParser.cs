using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Parsing;

/// <summary>
/// Plain text: every line that is not blank is a block. Only where the lines of a text were clearly wrapped at one width, the
/// lines of a paragraph are one block, and a line break in it is one blank.
/// </summary>
public sealed class PlainTextParser : ArticleParser
{
    public override string Name => "text";

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    public override ParsedArticle Parse(SourceText text)
    {
        var source = text.ToString();
        var lines = TrimmedLines(source, text.Lines);
        return new ParsedArticle(HardWrapping.Of(source, lines) is { } wrapping ? Paragraphs(source, lines, wrapping) : Lines(source, lines));
    }

    private static List<TextSpan> TrimmedLines(string source, TextLineCollection lines)
    {
        var trimmed = new List<TextSpan>(lines.Count);
        foreach (var line in lines)
        {
            int start = line.Start, end = line.End;
            while (start < end && IsBlank(source[start])) start++;
            while (end > start && IsBlank(source[end - 1])) end--;
            trimmed.Add(TextSpan.FromBounds(start, end));
        }
        return trimmed;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || VisibleText.Hides(c);

    private static ImmutableArray<UnclassifiedBlock> Lines(string source, List<TextSpan> lines)
    {
        var blocks = ImmutableArray.CreateBuilder<UnclassifiedBlock>();
        foreach (var line in lines)
            if (!line.IsEmpty) blocks.Add(new UnclassifiedBlock(line, VisibleText.Of(source, line)));
        return blocks.ToImmutable();
    }

    private static ImmutableArray<UnclassifiedBlock> Paragraphs(string source, List<TextSpan> lines, HardWrapping wrapping)
    {
        var blocks = ImmutableArray.CreateBuilder<UnclassifiedBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsEmpty) continue;
            var first = i;
            while (i + 1 < lines.Count && wrapping.Continues(lines[i], lines[i + 1])) i++;
            var span = TextSpan.FromBounds(lines[first].Start, lines[i].End);
            blocks.Add(new UnclassifiedBlock(span, first == i ? VisibleText.Of(source, span) : Joined(source, lines, first, i)));
        }
        return blocks.ToImmutable();
    }

    private static ProjectedText Joined(string source, List<TextSpan> lines, int first, int last)
    {
        var text = new ProjectedText.Builder(source);
        for (var i = first; i <= last; i++)
        {
            if (i > first) text.Append(" ", TextSpan.FromBounds(lines[i - 1].End, lines[i].Start));
            VisibleText.AppendTo(text, source, lines[i]);
        }
        return text.ToProjectedText();
    }
}
