using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Parsing;

/// <summary>Plain text: every line that is not blank is a block.</summary>
public sealed class PlainTextParser : ArticleParser
{
    public override string Name => "text";

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    public override ParsedArticle Parse(SourceText text)
    {
        var source = text.ToString();
        var blocks = ImmutableArray.CreateBuilder<UnclassifiedBlock>();
        foreach (var line in text.Lines)
        {
            var span = Trim(source, line.Span);
            if (!span.IsEmpty) blocks.Add(new UnclassifiedBlock(span, VisibleText.Of(source, span)));
        }
        return new ParsedArticle(blocks.ToImmutable());
    }

    private static TextSpan Trim(string source, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
