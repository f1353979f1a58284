using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Tests.Markdown;

public sealed class MarkdownBlockTests
{
    private static readonly MarkdownParser Parser = new();

    [Fact]
    public void Every_block_has_the_kind_of_its_markup() =>
        Reading.Blocks(Parser, """
            # Rat *beschließt* Haushalt #

            Der Rat hat getagt.[^1]

            Streit
            ------

            - Erstens
            - [x] Zweitens

              noch dazu
            1. Drittens

            > Das war
            > knapp.

            ![Der Saal am Abend](saal.jpg)

            | Ja  | Nein \| nie |
            |-----|-------------|
            | 12  | *drei*      |

            ```
            code
            ```

            ***

            [^1]: Am Montag.
            """).ShouldBe("""
            h1: Rat beschließt Haushalt
            text: Der Rat hat getagt.
            h2: Streit
            ListItem: Erstens
            ListItem: Zweitens
            ListItem: noch dazu
            ListItem: Drittens
            BlockQuote: Das war knapp.
            Caption: Der Saal am Abend
            TableCell: Ja
            TableCell: Nein | nie
            TableCell: 12
            TableCell: drei
            Paragraph: Am Montag.
            """);

    [Theory]
    [InlineData("Das ist **fe**tt und ~~weg~~.", "Das ist fett und weg.")]
    [InlineData("Ein [Link *mit* Text](http://a.example \"Titel\") und [noch][r].\n\n[r]: http://b.example", "Ein Link mit Text und noch.")]
    [InlineData("Siehe <http://a.example/x>.", "Siehe http://a.example/x.")]
    [InlineData("Erste Zeile\nzweite  \ndritte\\\nvierte", "Erste Zeile zweite dritte vierte")]
    [InlineData("Erste Zeile\r\nzweite", "Erste Zeile zweite")]
    [InlineData("Ein \\*Stern\\* und &auml;&shy;&#8211;", "Ein *Stern* und ä–")]
    [InlineData("Der Aufruf `x()` hilft.", "Der Aufruf \uFFFC hilft.")]
    [InlineData("Das ![Bild](b.png) hier.", "Das \uFFFC hier.")]
    [InlineData("Ein <b>Wort</b> mit <!-- nichts --> Kommentar<br>und Zeile.", "Ein Wort mit Kommentar und Zeile.")]
    [InlineData("Zwei  Leerzeichen bleiben.", "Zwei  Leerzeichen bleiben.")]
    [InlineData("5 * 3 und snake_case und [kein Link] und a < b", "5 * 3 und snake_case und [kein Link] und a < b")]
    [InlineData("Ende <!-- weg -->", "Ende")]
    public void Marks_are_hidden_and_text_is_shown(string source, string expected) => Reading.Blocks(Parser, source).ShouldBe("text: " + expected);

    [Theory]
    [InlineData("Das ist **fe**tt.", "fett", "fe**tt")]
    [InlineData("Ein \\*Stern\\* da", "*Stern*", "*Stern\\*")]
    [InlineData("> eins\n> zwei", "eins zwei", "eins\n> zwei")]
    [InlineData("eins\r\nzwei", " ", "\r\n")]
    [InlineData("Stra&szlig;e &#x2013; 😀 [li\\]nk](u)", "Straße – 😀 li]nk", "Stra&szlig;e &#x2013; 😀 [li\\]nk")]
    [InlineData("|a|b|\n|-|-|\n|  x *y* |  z  |", "x y", "x *y")]
    [InlineData("|a|b|\n|-|-|\n|  x *y* |  z  |", "z", "z")]
    [InlineData("- a\n\n      code\n\n  *Wort*", "Wort", "Wort")]
    [InlineData("Dampf\u00ADschiff `code` Wort", "Dampfschiff \uFFFC", "Dampf\u00ADschiff `code`")]
    public void Every_visible_character_has_its_place_in_the_source(string source, string visible, string expected) =>
        Reading.SourceOf(Parser, source, visible).ShouldBe(expected);

    [Fact]
    public void Raw_html_is_read_as_html() =>
        Reading.Blocks(Parser, "<figure>\n<img src=a>\n<figcaption>Der &amp; Saal</figcaption>\n</figure>\n\nText\n").ShouldBe("Caption: Der & Saal\ntext: Text");

    [Theory]
    [InlineData("![Der Saal](s.png)\nDer Saal am *Abend*.", "Caption: Der Saal\nCaption: Der Saal am Abend.")]
    [InlineData("![Der Saal](s.png) am Abend.", "text: \uFFFC am Abend.")]
    public void A_short_text_on_the_line_below_a_picture_stands_under_it(string source, string expected) => Reading.Blocks(Parser, source).ShouldBe(expected);

    [Fact]
    public void Comments_are_kept_in_order_with_their_places()
    {
        var marked = TextLint.Testing.MarkedText.Parse("[|<!-- eins -->|]\n\nText [|<!-- zwei -->|] hier\n");

        var comments = Parser.Parse(SourceText.From(marked.Text)).Comments;

        comments.Select(comment => comment.Span).ShouldBe(marked.Spans);
        comments.Select(comment => comment.Text).ShouldBe(["eins", "zwei"]);
    }
}
