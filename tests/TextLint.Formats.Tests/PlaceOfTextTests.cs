using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Tests;

/// <summary>Random markup, put together from pieces whose visible text is known: every character is seen and stands where it was written.</summary>
public sealed class PlaceOfTextTests
{
    private static readonly Action<SourceSketch>[] Words =
    [
        sketch => sketch.Show("Wort"),
        sketch => sketch.Show("😀"),
        sketch => sketch.Show("„Größe“"),
        sketch => sketch.Show("ä", "&auml;"),
        sketch => sketch.Show("–", "&#8211;"),
        sketch =>
        {
            sketch.Show("B");
            sketch.Show("ü", "u\u0308");
            sketch.Show("cher");
        },
        sketch => sketch.Show("😀", "&#x1F600;"),
        sketch => sketch.Show("&", "&amp;"),
        sketch => sketch.Show("\u00A0", "&nbsp;"),
        sketch =>
        {
            sketch.Show("Dampf");
            sketch.Hide("\u00AD");
            sketch.Show("schiff");
        },
        sketch =>
        {
            sketch.Show("Dampf");
            sketch.Hide("&shy;");
            sketch.Show("schiff");
        },
    ];

    private static readonly Action<SourceSketch>[] Html =
    [
        .. Words,
        sketch => sketch.Blank(" "),
        sketch => sketch.Blank("\r\n\t "),
        sketch => sketch.Hide("<b>"),
        sketch => sketch.Hide("</b>"),
        sketch => sketch.Hide("<a title='x > y' href=z>"),
        sketch => sketch.Hide("</A>"),
        sketch => sketch.Hide("<!-- weg -->"),
        sketch => sketch.Hide("<script>x < '<p>'</script>"),
        sketch => sketch.Hide("<span hidden>weg</span>"),
        sketch => sketch.Show("©", "&copy"),
        sketch => sketch.Show("3<5"),
        sketch => sketch.Show("\uFFFC", "<code>a &lt; b</code>"),
        sketch => sketch.EndBlock("</p>\n<p class=\"a\">"),
        sketch => sketch.EndBlock("<p>"),
        sketch => sketch.EndBlock("</div>"),
        sketch => sketch.EndBlock("<ul>\n<li>"),
        sketch => sketch.EndBlock("<br> <br/>"),
        sketch => sketch.EndBlock("<blockquote><h2>"),
        sketch => sketch.EndBlock("<table><td>"),
    ];

    private static readonly Action<SourceSketch>[] Markdown =
    [
        .. Words,
        sketch => sketch.Show("snake_case"),
        sketch => Wrap(sketch, "**", "fett", "**"),
        sketch => Wrap(sketch, "*", "kursiv", "*"),
        sketch => Wrap(sketch, "~~", "weg", "~~"),
        sketch => Wrap(sketch, "[", "Verweis", "](ziel \"Titel\")"),
        sketch => Wrap(sketch, "<", "http://a.example/b_c", ">"),
        sketch => Wrap(sketch, "\\", "[b", ""),
        sketch => Wrap(sketch, "***", "beides", "***"),
        sketch => Wrap(sketch, "<b>", "fett", "</b>"),
        sketch => sketch.Show("\uFFFC", "`a *b* c`"),
        sketch =>
        {
            sketch.Show("Bild");
            sketch.Show("\uFFFC", "![Bild](b.png)");
        },
        sketch => Wrap(sketch, "", "Wort", "<!-- weg -->"),
        sketch => sketch.EndBlock("\n\n"),
        sketch => sketch.EndBlock("\r\n\r\n## "),
        sketch => sketch.EndBlock("\n\n- "),
        sketch => sketch.EndBlock("\n\n> "),
        sketch => sketch.EndBlock("\n\n1. > "),
    ];

    [Fact]
    public void Every_character_of_html_stands_where_it_was_written() => Check(new HtmlParser(), "<p>", Html, null);

    [Fact]
    public void Every_character_of_markdown_stands_where_it_was_written() => Check(new MarkdownParser(), "", Markdown, sketch => sketch.Blank(" "));

    private static void Check(ArticleParser parser, string opening, Action<SourceSketch>[] pieces, Action<SourceSketch>? between)
    {
        var choices = Gen.Choose(0, pieces.Length - 1).ListOf().ToArbitrary();
        Prop.ForAll(choices, chosen =>
        {
            var sketch = new SourceSketch();
            sketch.Hide(opening);
            sketch.Show("Anfang");
            foreach (var choice in chosen)
            {
                between?.Invoke(sketch);
                pieces[choice](sketch);
            }
            Compare(parser, sketch);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static void Compare(ArticleParser parser, SourceSketch sketch)
    {
        var source = sketch.Source;
        var blocks = parser.Parse(SourceText.From(source)).Blocks;
        var expected = sketch.Blocks.Where(block => block.Exists(c => c.Character is not ('\uFFFC' or ' ' or '\u00A0'))).ToList();
        blocks.Select(block => block.Text.ToString()).ShouldBe(expected.Select(block => string.Concat(block.Select(c => c.Character))), source);
        var end = 0;
        foreach (var (block, characters) in blocks.Zip(expected))
        {
            block.Span.Start.ShouldBeGreaterThanOrEqualTo(end, source);
            end = block.Span.End;
            foreach (var projected in SpansOf(characters.Count))
            {
                var span = TextSpan.FromBounds(characters[projected.Start].Span.Start, characters[projected.End - 1].Span.End);
                if (block.Span.Contains(span) && block.Text.ToSource(projected) == span) continue;
                block.Text.ToSource(projected).ShouldBe(span, source);
                block.Span.Contains(span).ShouldBeTrue(source);
            }
        }
        end.ShouldBeLessThanOrEqualTo(source.Length);
    }

    // Every character alone, and longer stretches from each.
    private static IEnumerable<TextSpan> SpansOf(int length)
    {
        for (var i = 0; i < length; i++)
        {
            yield return new TextSpan(i, 1);
            yield return TextSpan.FromBounds(i, Math.Min(length, i + 2 + i * 7 % 11));
        }
    }

    private static void Wrap(SourceSketch sketch, string before, string shown, string behind)
    {
        sketch.Hide(before);
        sketch.Show(shown);
        sketch.Hide(behind);
    }
}
