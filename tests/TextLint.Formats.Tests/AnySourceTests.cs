using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Tests;

/// <summary>Whatever stands in a file: it is read, and what is read stands in the file.</summary>
public sealed class AnySourceTests
{
    private static readonly string[] Pieces =
    [
        "a", "Wort", " ", "  ", "\n", "\r\n", "\r", "\t", "\n\n", "# ", "===", "---", "***", "- ", "1. ", "> ", "|", "|-|-|\n", "*", "**", "_", "~~", "`", "```\n",
        "[", "]", "(b)", "![", "[a]: b\n", "[^1]", "[^1]: x", "<", "<b>", "</b>", "<!--", "-->", "<!-->", "<div>", "</div>", "<p>", "<br>", "&", "&amp;", "&auml",
        "&#x", "&shy;", "\u00AD", "\\", "😀", "\uD83D", "\u0301", "u\u0308", "\0", "\u2028", "<http://a.example>", "\"", "'", "+++", "title: x\n", "[x] ", "    ", "<script>",
        "</script>", "<td>", "<table>", "<li>", "<code>", "</code>", "<![CDATA[", "<?", "<pre>", "</pre>", "<title>", "<h1>", "<article>", "<span hidden>", "\u00A0", "\uFEFF",
    ];

    [Fact]
    public void Every_source_is_read_into_blocks_that_stand_one_behind_the_other()
    {
        var sources = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(sources, source =>
        {
            foreach (var parser in ArticleFormats.Parsers) Check(parser, source);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static void Check(ArticleParser parser, string source)
    {
        var end = 0;
        foreach (var block in parser.Parse(SourceText.From(source)).Blocks)
        {
            var visible = block.Text.ToSource(new TextSpan(0, block.Text.Length));
            var stands = block.Span.Start >= end && block.Span.End <= source.Length && block.Span.Contains(visible) && !visible.IsEmpty;
            stands.ShouldBeTrue($"{parser.Name}: {source}");
            end = block.Span.End;
        }
    }
}
