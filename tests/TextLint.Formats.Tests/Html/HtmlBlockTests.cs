using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Tests.Html;

public sealed class HtmlBlockTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Every_element_that_stands_alone_is_a_block_of_its_kind() =>
        Reading.Blocks(Parser, """
            <h1>Rat beschließt Haushalt</h1>
            <p>Der Rat hat getagt.</p><h2>Streit um Schulen</h2>
            <ul><li>Erstens<li>Zweitens</ul>
            <blockquote><p>Das war knapp.</p></blockquote>
            <figure><img alt="Saal"><figcaption>Der Saal am Abend</figcaption></figure>
            <table><tr><td>Ja<td>Nein</table>
            """).ShouldBe("""
            h1: Rat beschließt Haushalt
            text: Der Rat hat getagt.
            h2: Streit um Schulen
            ListItem: Erstens
            ListItem: Zweitens
            BlockQuote: Das war knapp.
            Caption: Der Saal am Abend
            TableCell: Ja
            TableCell: Nein
            """);

    [Theory]
    [InlineData("<p>Das ist <b>fett</b>gedruckt.</p>", "text: Das ist fettgedruckt.")]
    [InlineData("<p>Erste\n   Zeile,\r\n\tzweite <i> Zeile </i> </p>", "text: Erste Zeile, zweite Zeile")]
    [InlineData("<p>Eins<br>zwei</p>", "text: Eins zwei")]
    [InlineData("<p>Eins <br/>\nzwei</p>", "text: Eins zwei")]
    [InlineData("<p>Eins<br><br>zwei</p>", "text: Eins\ntext: zwei")]
    [InlineData("<div>Eins<p>zwei</p>drei</div>", "text: Eins\ntext: zwei\ntext: drei")]
    [InlineData("<p>Eins<p>zwei", "text: Eins\ntext: zwei")]
    [InlineData("<pre>  a\n  b\n</pre>", "text: a\n  b")]
    [InlineData("<pre>int  x  = 1 ;\nreturn  x ;</pre><p>Text</p>", "text: Text")]
    [InlineData("<div>Vorher<pre>+--+\n|  |\n+--+</pre>nachher</div>", "text: Vorher\ntext: nachher")]
    [InlineData("<pre>Lieber <b>Hans</b>,\nich komme am 3. Mai; warte auf mich.</pre>", "text: Lieber Hans,\nich komme am 3. Mai; warte auf mich.")]
    [InlineData("<p>Sie kam<sup><a href='#1'>1</a></sup>. Das Feld hat 9 m<sup>2</sup>.", "text: Sie kam. Das Feld hat 9 m2.")]
    [InlineData("<p>Der Aufruf <code>x()</code> hilft.</p>", "text: Der Aufruf \uFFFC hilft.")]
    [InlineData("<p><code>x()</code></p>", "")]
    [InlineData("<table><tr><td><p>Satz im Layout.</p></td></tr></table>", "text: Satz im Layout.")]
    public void Text_runs_together_as_in_a_browser(string source, string expected) => Reading.Blocks(Parser, source).ShouldBe(expected);

    [Theory]
    [InlineData("&auml;&#246;&#xFC;", "äöü")]
    [InlineData("AT&T &copy 2024 &amp;&lt;", "AT&T © 2024 &<")]
    [InlineData("5&nbsp;Euro", "5\u00A0Euro")]
    [InlineData("Dampf&shy;schiff", "Dampfschiff")]
    [InlineData("&#128;&#0;&#xD800;&#99999999999;", "€\uFFFD\uFFFD\uFFFD")]
    [InlineData("&quatsch; &; &# &#x; &", "&quatsch; &; &# &#x; &")]
    [InlineData("&hellip;&rdquo;&#x1F600;", "…”😀")]
    public void Character_references_are_the_characters_they_stand_for(string source, string expected) =>
        Reading.Blocks(Parser, $"<p>{source}</p>").ShouldBe("text: " + expected);

    [Theory]
    [InlineData("<p>Das ist <b>fe</b>tt.", "fett", "fe</b>tt")]
    [InlineData("<p>Die B&auml;cker&shy;ei, ja", "Bäckerei", "B&auml;cker&shy;ei")]
    [InlineData("<p>Die B&auml;cker&shy;ei, ja", "B", "B")]
    [InlineData("<p>eins\r\n  zwei", "eins zwei", "eins\r\n  zwei")]
    [InlineData("<p>eins\r\n  zwei", " ", "\r\n  ")]
    [InlineData("<p>a<br>b", " ", "<br>")]
    [InlineData("<p>a <code>x</code> b", "\uFFFC", "<code>x</code>")]
    public void Every_visible_character_has_its_place_in_the_source(string source, string visible, string expected) =>
        Reading.SourceOf(Parser, source, visible).ShouldBe(expected);

    [Theory]
    [InlineData("<!-- nichts --><p>Text</p>")]
    [InlineData("<script>if (a < b) alert('<p>Nein</p>')</script><p>Text")]
    [InlineData("<style>p { color: red }</style><p>Text</p><noscript><p>Nein</p></noscript>")]
    [InlineData("<nav><p>Start</p></nav><p>Text</p><footer>Impressum</footer>")]
    [InlineData("<p>Text</p><p hidden>Nein</p><div style='color:red; display : none'>Nein</div><p aria-hidden=true>Nein")]
    [InlineData("<p>Text</p><button>Teilen</button><svg><text>Nein</text></svg>")]
    [InlineData("<!DOCTYPE html><?php echo 1 ?><p title=\"a > b\">Text</p></unbekannt></b>")]
    public void What_a_reader_does_not_see_is_no_text(string source) => Reading.Blocks(Parser, source).ShouldBe("text: Text");

    [Fact]
    public void A_block_spans_its_element_when_it_fills_it()
    {
        var block = Parser.Parse(SourceText.From("<div>\n<p class=a>Ein <b>Wort</b></p>\n</div>")).Blocks.Single();

        block.Span.ShouldBe(new TextSpan(6, 30));
    }

    [Fact]
    public void Comments_are_kept_with_their_places()
    {
        var comment = Parser.Parse(SourceText.From("<p>a<!-- weg --> b</p>")).Comments.Single();

        comment.Text.ShouldBe("weg");
        comment.Span.ShouldBe(new TextSpan(4, 12));
    }
}
