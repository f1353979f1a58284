using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Formats.Html;

namespace TextLint.Formats;

/// <summary>
/// HTML: the article's main text as a browser shows it, without the frame of the site, scripts and hidden elements. The page's
/// title is the headline only where no heading stands above the text.
/// </summary>
public sealed class HtmlParser : ArticleParser
{
    public override string Name => "html";

    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public override string? DeclaredEncodingOf(ReadOnlySpan<byte> bytes) => DeclaredEncoding.Of(bytes);

    public override ParsedArticle Parse(SourceText text)
    {
        var source = text.ToString();
        var finder = new MainTextFinder(source);
        var main = finder.Find();
        var reader = new HtmlBlockReader(source, main.IsPart);
        if (main.Title is { } title) reader.ReadText(title, BlockKind.Headline);
        if (main.Heading is { } heading) reader.Read(heading);
        reader.Read(main.Body);
        var blocks = main.Title is null ? reader.Blocks : PageTitle.Placed(reader.Blocks);
        return new ParsedArticle(main is { Heading: null, Title: null } ? blocks : blocks.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start)))
        {
            DeclaredLanguage = main.Language,
            Comments = finder.Comments,
            Problems = ProblemsOf(finder),
        };
    }

    private static ImmutableArray<DocumentProblem> ProblemsOf(HtmlWalker walker)
    {
        if (walker.TooDeep is not { } place) return [];
        var limit = HtmlWalker.DepthLimit.ToString(CultureInfo.InvariantCulture);
        return [new DocumentProblem(DocumentProblemKind.NestingTooDeep, place, limit)];
    }
}
