using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.Tests.Html;

public sealed class HostileHtmlTests
{
    private const int Many = 100_000;
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<table><tr><td>", "</table>")]
    public void Deep_nesting_is_reported_at_its_place_and_read(string open, string close)
    {
        var article = Parser.Parse(SourceText.From(Repeat(open) + "Text" + Repeat(close)));

        article.Blocks.Single().Text.ToString().ShouldBe("Text");
        var problem = article.Problems.Single();
        problem.Kind.ShouldBe(DocumentProblemKind.NestingTooDeep);
        problem.Argument.ShouldBe("512");
        problem.Span.Start.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>a")]
    [InlineData("<b><p>a</b>")]
    [InlineData("<a b=\"c ")]
    [InlineData("<a b='")]
    [InlineData("<!-- ")]
    [InlineData("<![CDATA[")]
    [InlineData("</div>")]
    [InlineData("<script>")]
    [InlineData("<title>a")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("&")]
    [InlineData("&#x")]
    [InlineData("<div><h1>a</h1>")]
    [InlineData("<article>a")]
    [InlineData("Ein Satz auf einer einzigen Zeile, weiter. ")]
    [InlineData("<p><object><b><div></div>")]
    public void Broken_markup_is_read_in_linear_time(string piece) =>
        Should.CompleteIn(() => Parser.Parse(SourceText.From(Repeat(piece))), TimeSpan.FromSeconds(10));

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Many));
}
