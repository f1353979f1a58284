using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Tests.Html;

public sealed class MainTextTests
{
    private const string Long = "Der Rat der Stadt hat am Abend lange getagt und den Haushalt beschlossen.";
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("<div>Werbung</div><article><p>{0}</p></article><div><p>Fuß</p></div>")]
    [InlineData("<div>Werbung</div><main><p>{0}</p></main>")]
    [InlineData("<div>Werbung</div><div role=\"main\"><p>{0}</p></div>")]
    [InlineData("<div>Werbung</div><div itemprop='articleBody'><p>{0}</p></div>")]
    [InlineData("<body><div><a href=x>Ressorts</a><a href=x>Wetter und Verkehr</a></div><div class=t><p>{0}</p><p>{0}</p></div><div><p>Fuß</p></div>")]
    [InlineData("<article><p>Anreißer</p></article><article><p>{0}</p></article><article><p>Anreißer</p></article>")]
    [InlineData("<body><form action=x><div>Suche</div><div><p>{0}</p></div></form>")]
    public void The_article_is_found_in_its_page(string page)
    {
        var text = Reading.Blocks(Parser, page.Replace("{0}", Long, StringComparison.Ordinal));

        text.Replace("text: " + Long, "", StringComparison.Ordinal).Trim().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<title>Titel - Blatt</title><body><h1>Titel</h1><p>{0}", "h1: Titel")]
    [InlineData("<title>Titel</title><body><p>{0}", "Headline: Titel")]
    [InlineData("<title>Titel - Blatt</title><header><h1>Titel</h1></header><article><p>{0}</p></article>", "h1: Titel")]
    [InlineData("<title>Titel - Blatt</title><header><h1>Blatt</h1></header><article><h2>Titel</h2><p>{0}</p></article>", "h2: Titel")]
    [InlineData("<title>Titel - Blatt</title><article><header><h1>Titel</h1></header><p>{0}</p></article>", "h1: Titel")]
    public void The_title_of_the_page_is_the_headline_only_without_a_top_heading(string page, string headline) =>
        Reading.Blocks(Parser, page.Replace("{0}", Long, StringComparison.Ordinal)).ShouldBe($"{headline}\ntext: {Long}");

    [Theory]
    [InlineData("<html lang=de><p>Text", "de")]
    [InlineData("<html lang='en-GB'><body><article lang=\"de-AT\"><p>Text</p></article>", "de-AT")]
    [InlineData("<html lang=''><p>Text", null)]
    [InlineData("<p>Text", null)]
    public void The_language_is_what_the_page_says(string page, string? language) =>
        Parser.Parse(SourceText.From(page)).DeclaredLanguage.ShouldBe(language);
}
