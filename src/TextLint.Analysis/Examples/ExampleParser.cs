using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Analysis.Examples;

/// <summary>Reads the text of an example, whose blocks are of the kind that the example names.</summary>
/// <param name="format">The format that it is written in.</param>
/// <param name="kind">The kind of block.</param>
internal sealed class ExampleParser(ArticleParser format, BlockKind kind) : ArticleParser
{
    public override string Name => format.Name;

    public override IReadOnlyList<string> Extensions => format.Extensions;

    public override ParsedArticle Parse(SourceText text) => format is PlainTextParser ? OneBlock(text.ToString()) : Classified(format.Parse(text));

    private ParsedArticle Classified(ParsedArticle article) =>
        article with { Blocks = [.. article.Blocks.Select(block => block with { Kind = block.Kind ?? kind })] };

    private ParsedArticle OneBlock(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        if (start >= end) return new ParsedArticle([]);
        var span = TextSpan.FromBounds(start, end);
        return new ParsedArticle([new UnclassifiedBlock(span, VisibleText.Of(text, span), kind)]);
    }
}
