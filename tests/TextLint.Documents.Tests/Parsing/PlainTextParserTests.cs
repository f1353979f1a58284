using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public sealed class PlainTextParserTests
{
    private const string Wrapped = """
        Der Rat der Stadt hat am Montag nach langer
        Debatte den Haushalt für das kommende Jahr
        beschlossen. Drei Bäder müssen im Herbst
        schließen.

        Die Opposition sprach von einem schwarzen
        Tag für alle, die gern schwimmen.
        """;

    [Theory]
    [InlineData("[|Eins.|]\r\n[|Zwei.|]\n\n\r[|Drei.|]\u2028[|Vier.|]\u2029[|Fünf.|]\u0085[|Sechs.|]")]
    [InlineData(" \t[|Eins. Zwei.|]\u00A0 \n")]
    [InlineData("   \n\n")]
    public void Every_line_is_a_block_without_the_blanks_around_it(string marked)
    {
        var article = TextLint.Testing.MarkedText.Parse(marked);

        new PlainTextParser().Parse(SourceText.From(article.Text)).Blocks.Select(block => block.Span).ShouldBe(article.Spans);
    }

    [Fact]
    public void Lines_that_were_wrapped_at_one_width_are_one_paragraph()
    {
        var blocks = new PlainTextParser().Parse(SourceText.From(Wrapped.ReplaceLineEndings("\r\n"))).Blocks;

        blocks.Select(block => block.Text.ToString()).ShouldBe(
        [
            "Der Rat der Stadt hat am Montag nach langer Debatte den Haushalt für das kommende Jahr beschlossen. Drei Bäder müssen im Herbst schließen.",
            "Die Opposition sprach von einem schwarzen Tag für alle, die gern schwimmen.",
        ]);
        blocks[0].Text.ToSource(new TextSpan(43, 1)).ShouldBe(new TextSpan(43, 2));
    }

    [Theory]
    [InlineData("Rosen sind rot im Garten der Nachbarn,\nVeilchen sind blau,\nder Himmel ist grau\nund du bist schlau.")]
    [InlineData("Musterfrau und Söhne, Großhandel\nAm Markt 1\n12345 Musterstadt an der Beispiel\nTelefon 1234")]
    [InlineData("Eins mit wenigen Wörtern.\nZwei mit wenigen Wörtern.\nDrei mit wenigen Wörtern.\nVier mit wenigen Wörtern.")]
    public void Lines_that_end_before_they_must_stay_lines(string article) =>
        new PlainTextParser().Parse(SourceText.From(article)).Blocks.Length.ShouldBe(4);
}
