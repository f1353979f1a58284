using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Rules.Tests;

public class AttributionTests
{
    [Theory]
    [InlineData("„Der Deich hält“, sagte [|Bürgermeisterin Anke Dierks|].")]
    [InlineData("„Der Deich hält“, teilte am Montag [|ein Sprecher der Stadt|] mit.")]
    [InlineData("[|Anke Dierks|] versprach: „Der Deich hält.“")]
    [InlineData("[|Die Bürgermeisterin|] ist zuversichtlich: „Der Deich hält.“")]
    [InlineData("„Der Deich hält“, so [|Dierks|].")]
    [InlineData("Am Montag hat [|Anke Dierks|] gesagt: „Der Deich hält.“")]
    [InlineData("„Der Deich hält“, wie [|die Polizei|] am Montag mitteilte.")]
    [InlineData("[|Die Bürgermeisterin, Anke Dierks|], sagte: „Der Deich hält.“")]
    [InlineData("„Der Deich hält“, hieß es aus [|dem Ministerium|].")]
    [InlineData("Auch [|Anke Dierks|] sagte: „Der Deich hält.“")]
    public void A_quotation_has_the_speaker_beside_it(string marked)
    {
        var model = Read(MarkedText.Parse(marked).Text);

        var quotation = model.Attributions.Quotations.ShouldHaveSingleItem();

        MarkedText.Mark(MarkedText.Parse(marked).Text, [quotation.Attribution!.Source!.Value]).ShouldBe(marked);
    }

    [Theory]
    [InlineData("“The dam will hold,” said [|Mayor Jane Miller|].")]
    [InlineData("“The dam will hold,” [|Miller|] said.")]
    [InlineData("“Who will pay?” [|Miller|] asked.")]
    [InlineData("[|A spokesman for the ministry|] told reporters: “The dam will hold.”")]
    [InlineData("“The dam will hold,” according to [|the harbour office|].")]
    public void An_English_quotation_has_the_speaker_beside_it(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        var quotation = Read(text, "en").Attributions.Quotations.ShouldHaveSingleItem();

        MarkedText.Mark(text, [quotation.Attribution!.Source!.Value]).ShouldBe(marked);
    }

    [Fact]
    public void A_speaker_goes_on_in_the_next_quotation()
    {
        var quotations = Read("„Der Deich hält“, sagte Anke Dierks. „Das Dock auch.“").Attributions.Quotations;

        quotations[1].Attribution.ShouldBe(quotations[0].Attribution);
        quotations[1].IsGuess.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Der Damm ist laut Anke Dierks dicht.", SourceGrade.Named)]
    [InlineData("Der Damm ist laut dpa dicht.", SourceGrade.Agency)]
    [InlineData("Der Damm ist nach Angaben der Polizei dicht.", SourceGrade.Institution)]
    [InlineData("Der Damm ist dem Gutachten zufolge dicht.", SourceGrade.Document)]
    [InlineData("Der Damm ist, so ein Anwohner, dicht.", SourceGrade.Partly)]
    [InlineData("Der Damm ist Medienberichten zufolge dicht.", SourceGrade.Vague)]
    [InlineData("Der Damm ist nach Meinung vieler Deichexperten dicht.", SourceGrade.Vague)]
    [InlineData("Der Damm soll gebrochen worden sein.", SourceGrade.None)]
    public void A_source_is_graded(string text, SourceGrade grade) => Read(text).Attributions.All.ShouldHaveSingleItem().Grade.ShouldBe(grade);

    [Theory]
    [InlineData("Die Stadt rief den Bauhof an.")]
    [InlineData("Sie kamen mit ihren Anwälten.")]
    [InlineData("Der Hafen soll bis Mai fertig sein.")]
    [InlineData("Nach einer Pause fuhr der Zug weiter.")]
    public void Where_nobody_says_anything_nothing_is_attributed(string text) => Read(text).Attributions.All.ShouldBeEmpty();

    [Fact]
    public void An_attribution_reaches_as_far_as_sentences_tell_on()
    {
        const string text = "Die Polizei sagte, der Damm sei gebrochen. Die Flut habe ihn unterspült. Der Markt fällt aus.";

        var attribution = Read(text).Attributions.All.ShouldHaveSingleItem();

        text[attribution.Scope.Start..attribution.Scope.End].ShouldEndWith("Die Flut habe ihn unterspült.");
    }

    private static ArticleModel Read(string text, string language = "de") =>
        new ArticleAnalyzer(new RuleCatalog([]), InstalledPacks.All, new ArticleAnalyzerOptions())
            .Read(new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage(language));
}
