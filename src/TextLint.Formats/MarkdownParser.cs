using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Formats.Markdown;

namespace TextLint.Formats;

/// <summary>
/// Markdown: CommonMark with tables, footnotes, task lists, strikethrough and front matter. Where it is nested deeper than
/// Markdig reads, it is read as plain text and that is a problem of the result.
/// </summary>
public sealed class MarkdownParser : ArticleParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseEmphasisExtras().UseTaskLists().Build();

    private static readonly PlainTextParser PlainText = new();

    public override string Name => "markdown";

    public override IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public override ParsedArticle Parse(SourceText text)
    {
        var source = text.ToString();
        var front = FrontMatter.Read(source);
        var (place, isExceeded) = MarkdownLimits.Check(source, front.End);
        var prepared = Prepare(source, front.End);
        if (isExceeded || ParseOrNull(prepared) is not { } document) return AsPlainText(text, front, place);
        var reader = new MarkdownBlockReader(prepared);
        var blocks = reader.Read(document);
        return new ParsedArticle(TitlesOf(front, blocks).AddRange(blocks)) { DeclaredLanguage = front.Language, Comments = reader.Comments };
    }

    private static MarkdownDocument? ParseOrNull(string prepared)
    {
        try
        {
            return Markdig.Markdown.Parse(prepared, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that elements are nested too deep.
            return null;
        }
    }

    // Blank lines for the front matter keep all positions. NUL is replaced as CommonMark wants it.
    private static string Prepare(string source, int start)
    {
        if (start == 0 && !source.Contains('\0')) return source;
        return string.Create(source.Length, (source, start), static (prepared, from) =>
        {
            from.source.CopyTo(prepared);
            prepared[..from.start].Fill('\n');
            prepared.Replace('\0', '\uFFFD');
        });
    }

    // A top heading in the text is what readers see; then the title is for machines.
    private static ImmutableArray<UnclassifiedBlock> TitlesOf(FrontMatter front, ImmutableArray<UnclassifiedBlock> blocks)
    {
        if (!blocks.Any(block => block.HeadingLevel == 1)) return front.Titles;
        return [.. front.Titles.Select(title => title.Kind == BlockKind.Headline ? title with { Kind = BlockKind.Metadata } : title)];
    }

    private static ParsedArticle AsPlainText(SourceText text, FrontMatter front, TextSpan place)
    {
        var blocks = PlainText.Parse(text).Blocks.Where(block => block.Span.Start >= front.End);
        var limit = MarkdownLimits.Depth.ToString(CultureInfo.InvariantCulture);
        return new ParsedArticle([.. front.Titles, .. blocks])
        {
            DeclaredLanguage = front.Language,
            Problems = [new DocumentProblem(DocumentProblemKind.NestingTooDeep, place, limit)],
        };
    }
}
