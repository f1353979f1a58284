using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.JsonLines;

/// <summary>Reads the text of one line: plain text, below the headline that the line names.</summary>
/// <param name="headline">The headline in the text; empty where the line names none.</param>
/// <param name="language">BCP 47 tag that the line states, else null.</param>
internal sealed class JsonLineParser(TextSpan headline, string? language) : ArticleParser
{
    private static readonly PlainTextParser PlainText = new();

    public override string Name => "jsonl";

    public override IReadOnlyList<string> Extensions => [];

    public override ParsedArticle Parse(SourceText text)
    {
        var parsed = PlainText.Parse(text);
        return parsed with { Blocks = [.. parsed.Blocks.Select(Named)], DeclaredLanguage = language };
    }

    private UnclassifiedBlock Named(UnclassifiedBlock block) =>
        headline.Contains(block.Span.Start) ? block with { Kind = BlockKind.Headline, HeadingLevel = 1 } : block;
}
