using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Language.Tests.Detection;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("Das Haus ist alt. Der Turm wird neu.", "de")]
    [InlineData("The house is old. The tower will be new.", "en")]
    [InlineData("L’eau est froide.", "fr")]
    [InlineData("Schulen verschieben Schulungen deutscher Schulen", "de")]
    [InlineData("Zzyzx Qwrtz Pfxlm", "und")]
    [InlineData("12 + 30 = 42", "und")]
    [InlineData("", "und")]
    public void A_short_text_is_in(string text, string language)
    {
        var span = new TextSpan(0, text.Length);
        var article = new ParsedArticle([new UnclassifiedBlock(span, VisibleText.Of(text, span), BlockKind.Paragraph)]);
        LanguageDetector.Detect(article, SampleModels.Packs).ShouldBe(language);
    }

    [Fact]
    public void Without_any_language_every_text_is_undetermined() =>
        LanguageDetector.Detect(new ParsedArticle([]), new LanguagePacks([])).ShouldBe("und");
}
