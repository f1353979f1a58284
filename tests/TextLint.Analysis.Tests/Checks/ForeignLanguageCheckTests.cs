using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Checks;

public class ForeignLanguageCheckTests
{
    private static readonly LanguagePacks Packs = new([
        Pack("de", "der die das und ist nicht mit ein auf sich wird er sie zu dem den"),
        Pack("en", "the and is not with that a on it will of to be or they you she he for this by"),
    ]);

    [Theory]
    [InlineData("Der Turm ist alt. [|They will not mend it for this year.|] Das Dach wird neu.")]
    [InlineData("Der Turm ist alt. [|They will not mend it. The roof is not to be touched.|] Das Dach wird neu.")]
    [InlineData("Der Turm ist alt und das Dach neu, [|which is not that bad for the end of the year.|]")]
    [InlineData("„Der Turm ist alt. [|They will not mend it for this year.|] Das Dach wird bald neu, und der Keller ist nicht zu sehen.“")]
    [InlineData("[|They will not mend it for this year|]")]
    public void A_passage_in_another_language_is_found(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("Sie sagt: „They will not mend it for this year.“")]
    [InlineData("„They will not mend it for this year“, sagt sie auf dem Dach.")]
    [InlineData("Sie sagt ‚they will not mend it for this year or that‘ auf dem Dach.")]
    [InlineData("Der Spruch ist alt: they will not mend it for this year.")]
    [InlineData("Der Spruch ist alt (they will not mend it for this year).")]
    public void What_somebody_says_or_a_bracket_explains_is_left_alone(string text) => ShouldFind(text);

    [Theory]
    [InlineData("Sie liest The Book Of The Year And The Love Of It auf dem Dach.")]
    [InlineData("The Book Of The Year And The Love Of It.")]
    [InlineData("To be or not to be, das ist er nicht.")]
    [InlineData("Sign up for the newsletter")]
    [InlineData("Not for the hasty.")]
    public void Names_titles_mottos_and_labels_are_left_alone(string text) => ShouldFind(text);

    [Theory]
    [InlineData("They will not mend it for this year. https://example.org/tower Das Dach wird neu.")]
    [InlineData("They will not mend it for #tower this year. Das Dach wird neu.")]
    public void A_copied_post_is_left_alone(string text) => ShouldFind(text);

    [Fact]
    public void The_passage_names_its_language() =>
        new ForeignLanguageCheck().Find(Read("Der Turm ist alt. They will not mend it for this year.")).ShouldHaveSingleItem()
            .Arguments.ShouldBe([new("language", "en")]);

    [Theory]
    [InlineData("Der Turm ist alt. They will not mend it for this year. Das Dach wird neu.", "Der Turm ist alt. Das Dach wird neu.")]
    [InlineData("Der Turm ist alt. They will not mend it for this year.", "Der Turm ist alt.")]
    public void To_cut_whole_sentences_is_only_suggested(string text, string cut)
    {
        var fix = new ForeignLanguageCheck().Find(Read(text)).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem();

        SourceText.From(text).WithChanges(fix.Changes).ToString().ShouldBe(cut);
        fix.IsSafe.ShouldBeFalse();
    }

    [Fact]
    public void A_part_of_a_sentence_or_a_whole_block_has_no_fix()
    {
        var check = new ForeignLanguageCheck();
        check.Find(Read("Der Turm ist alt und das Dach neu, which is not that bad for the end of the year.")).ShouldHaveSingleItem().Fixes.ShouldBeEmpty();
        check.Find(Read("They will not mend it for this year.")).ShouldHaveSingleItem().Fixes.ShouldBeEmpty();
    }

    private static void ShouldFind(string marked)
    {
        var text = MarkedText.Parse(marked).Text;
        MarkedText.Mark(text, new ForeignLanguageCheck().Find(Read(text)).Select(finding => finding.Span)).ShouldBe(marked);
    }

    private static ArticleModel Read(string text)
    {
        var span = new TextSpan(0, text.Length);
        var parsed = new ParsedArticle([new UnclassifiedBlock(span, VisibleText.Of(text, span), BlockKind.Paragraph)]);
        var document = ArticleBuilder.Build("article.txt", SourceText.From(text), parsed, TextConventions.Undetermined);
        return new ArticleModel(document, Packs.For("de"), Packs.Models);
    }

    private static LanguagePack Pack(string language, string functionWords) =>
        new(language, static () => TextConventions.Undetermined) { FunctionWords = [.. functionWords.Split(' ')] };
}
