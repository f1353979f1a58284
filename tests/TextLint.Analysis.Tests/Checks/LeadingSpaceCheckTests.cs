using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Checks;

public class LeadingSpaceCheckTests
{
    private static readonly LeadingSpaceCheck Check = new() { Extensions = [".txt"] };

    [Fact]
    public void A_line_that_begins_with_spaces_is_found()
    {
        var findings = Trial.Find(Check, Read("Eins.\n  Zwei.\nDrei.\nVier."));
        findings.ShouldHaveSingleItem().Span.ShouldBe(new(6, 2));
    }

    [Fact]
    public void An_article_that_indents_often_means_it() =>
        Trial.Find(Check, Read("Eins.\n  Zwei.\n  Drei.\nVier.")).ShouldBeEmpty();

    [Fact]
    public void A_passage_is_indented_on_purpose() =>
        Trial.Find(Check, Read("Eins.\n  Zwei.\n  Drei.\nVier.\nFünf.\nSechs.\nSieben.\nAcht.")).ShouldBeEmpty();

    [Fact]
    public void Other_formats_do_not_show_the_spaces() =>
        Trial.Find(new LeadingSpaceCheck { Extensions = [".rst"] }, Read("Eins.\n  Zwei.\nDrei.\nVier.")).ShouldBeEmpty();

    private static ArticleModel Read(string text)
    {
        var source = SourceText.From(text);
        var document = ArticleBuilder.Build("article.txt", source, new PlainTextParser().Parse(source), TextConventions.Undetermined);
        return new ArticleModel(document, LanguagePack.Undetermined);
    }
}
