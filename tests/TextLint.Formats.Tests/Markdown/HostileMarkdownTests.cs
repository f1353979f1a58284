using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.Tests.Markdown;

public sealed class HostileMarkdownTests
{
    private const int Many = 100_000;
    private static readonly MarkdownParser Parser = new();

    [Theory]
    [InlineData("Vorher\n\n{0}")]
    [InlineData("---\nlang: de\n---\n\nVorher\n\n{0}")]
    public void Deep_nesting_is_reported_at_its_place_and_read_as_plain_text(string source)
    {
        var text = source.Replace("{0}", new string('>', Many) + " Text", StringComparison.Ordinal);

        var article = Parser.Parse(SourceText.From(text));

        article.Blocks[0].Text.ToString().ShouldBe("Vorher");
        var problem = article.Problems.Single();
        problem.Kind.ShouldBe(DocumentProblemKind.NestingTooDeep);
        problem.Span.Start.ShouldBe(text.IndexOf('>', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("a**b")]
    [InlineData("` ``")]
    [InlineData("a <? ")]
    [InlineData("a <![CDATA[ ")]
    [InlineData("x <!-- a\n")]
    [InlineData("[a]: x\n")]
    [InlineData("[^a]: x\n\n")]
    [InlineData("|")]
    [InlineData("|a|b|\n")]
    [InlineData("|a|b|\n|-|-|\n|c")]
    [InlineData("- ")]
    [InlineData("http://a.example/(")]
    [InlineData("(www.a.example)")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("a\0")]
    [InlineData("<div>\n\n")]
    [InlineData("Ein Satz auf einer einzigen Zeile, weiter. ")]
    public void Broken_markup_is_read_in_linear_time(string piece) =>
        Should.CompleteIn(() => Parser.Parse(SourceText.From(string.Concat(Enumerable.Repeat(piece, Many)))), TimeSpan.FromSeconds(10));
}
