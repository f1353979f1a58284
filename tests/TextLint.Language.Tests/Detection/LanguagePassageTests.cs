using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Testing;

namespace TextLint.Language.Tests.Detection;

public class LanguagePassageTests
{
    [Theory]
    [InlineData("Das Haus ist alt. [|The house is old and it will not stand.|] Der Turm ist nicht alt.")]
    [InlineData("Das Haus ist alt. [|The house is old. The tower is not old and it will stand.|] Der Turm ist nicht alt.")]
    [InlineData("Der Turm ist alt und das Haus nicht, [|which is the end of it and of that.|]")]
    [InlineData("[|La maison est grande et l'eau est avec que les murs.|] Das Haus ist alt und der Turm nicht.")]
    [InlineData("Das Haus ist alt und der Turm nicht. Die Stadt wird sich mit der Brücke nicht beeilen.")]
    [InlineData("Morgen Abend Konzert.")]
    [InlineData("")]
    public void In_a_German_article_these_passages_are_foreign(string marked)
    {
        var text = MarkedText.Parse(marked).Text;
        MarkedText.Mark(text, Read(text, "de").Languages.Select(passage => passage.Span)).ShouldBe(marked);
    }

    [Fact]
    public void A_passage_names_its_language() =>
        Read("Das Haus ist alt. Le mur est avec que les portes et la maison.", "de").Languages.ShouldHaveSingleItem().Language.ShouldBe("fr");

    [Fact]
    public void Function_words_of_a_passage_count_once_each() =>
        Read("The end of the road is the end.", "de").Languages.ShouldHaveSingleItem().FunctionWords.ShouldBe(3);

    [Fact]
    public void Two_languages_beside_each_other_are_two_passages() =>
        Read("The house is old and it will not stand. Le mur est avec que les portes et la maison.", "de").Languages
            .Select(passage => passage.Language).ShouldBe(["en", "fr"]);

    [Fact]
    public void Where_the_article_s_language_is_not_known_nothing_is_foreign() =>
        Read("The house is old and it will not stand.", "und").Languages.ShouldBeEmpty();

    private static ArticleModel Read(string text, string language)
    {
        var source = SourceText.From(text);
        var block = new UnclassifiedBlock(new TextSpan(0, text.Length), VisibleText.Of(text, new TextSpan(0, text.Length)), BlockKind.Paragraph);
        var document = ArticleBuilder.Build("article.txt", source, new ParsedArticle([block]), TextConventions.Undetermined);
        return new ArticleModel(document, SampleModels.Packs.For(language), SampleModels.Packs.Models);
    }
}
