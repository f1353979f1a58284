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
    [InlineData("„Der Deich hält“, sagte [|einer der Helfer|].")]
    [InlineData("Ergänzend fügte [|Anke Dierks|] hinzu: „Der Deich hält.“")]
    [InlineData("[|Der Rat|], der lange schwieg, teilte heute Abend mit: „Der Deich hält.“")]
    [InlineData("[|Anke Dierks|] wird mit den Worten zitiert: „Der Deich hält.“")]
    [InlineData("„Der Deich hält“, heißt es in [|dem Bericht|].")]
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

    [Theory]
    [InlineData("[|Die Stadt|] ist der Ansicht, dass der Deich dicht ist.")]
    [InlineData("In [|einem Bericht der Stadt|] wurde vermutet, dass der Deich undicht ist.")]
    [InlineData("Denn wie [|die Stadt|] am Montag berichtete, ist der Deich dicht.")]
    [InlineData("[|Ein Sprecher der Stadt|] sagte heute Abend, der Deich sei dicht.")]
    public void A_claim_has_the_source_beside_it(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        MarkedText.Mark(text, [Read(text).Attributions.All.ShouldHaveSingleItem().Source!.Value]).ShouldBe(marked);
    }

    [Fact]
    public void A_speaker_goes_on_in_the_next_quotation()
    {
        var quotations = Read("„Der Deich hält“, sagte Anke Dierks. „Das Dock auch.“").Attributions.Quotations;

        quotations[1].Attribution.ShouldBe(quotations[0].Attribution);
        quotations[1].IsGuess.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Bürgermeisterin [|Anke Dierks|] war am Deich. Er sei dicht, sagte sie.")]
    [InlineData("Minister [|Jan Petersen|] besuchte Anke Dierks. Der Deich sei dicht, sagte er.")]
    [InlineData("Innenminister [|Jan Petersen|] und der Deichgraf Onno Harms kamen. Der Deich sei dicht, sagte der Minister.")]
    [InlineData("[|Anke Dierks|] traf Jan Petersen. Der Deich sei dicht, sagte die Politikerin.")]
    [InlineData("Die Stadt lud [|Jan P. Thumann|] ein. Der Deich sei dicht, sagte er.")]
    [InlineData("Minister Jan Petersen stellte die Ministerin [|Anke Dierks|] vor. Der Deich sei dicht, sagte die Ministerin.")]
    [InlineData("[|Jan Petersen|] kam spät. Der 54-Jährige sagte, der Deich sei dicht.")]
    [InlineData("Der Leiter des Amtes, [|Jan Petersen|], kam spät. Später sagte der Leiter, der Deich sei dicht.")]
    [InlineData("[|Anke Dierks|] war am Deich. Dierks sagte, er sei dicht.")]
    public void A_pronoun_or_office_is_linked_to_the_last_person_who_fits(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        MarkedText.Mark(text, [LastPerson(Read(text))!.Value]).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Mayor [|Ann Hill|] met Bob Miller. The dam would hold, she said.")]
    [InlineData("[|Bob Miller|], the owner, came late. The owner said the dam would hold.")]
    [InlineData("[|Ann Hill|] came late. Ms. Hill said the dam would hold.")]
    public void An_English_pronoun_or_office_is_linked_to_the_last_person_who_fits(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        MarkedText.Mark(text, [LastPerson(Read(text, "en"))!.Value]).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Anke Dierks war am Deich. Er sei dicht, sagten sie.")]
    [InlineData("Anke Dierks war am Deich. Eine Sprecherin der Stadt kam dazu. Er sei dicht, sagte sie.")]
    [InlineData("Anke Dierks war am Deich. Er sei dicht, sagte ihr Sprecher.")]
    [InlineData("Anke Dierks war am Deich. Dierks’ Sprecher sagte, er sei dicht.")]
    [InlineData("Minister Jan Petersen war am Deich. Die Minister sagten, er sei dicht.")]
    [InlineData("Anke Dierks war am Deich. Er sei dicht, teilte die Stadt mit.")]
    public void Others_are_nobody_whom_the_article_names(string text) => LastPerson(Read(text)).ShouldBeNull();

    [Theory]
    [InlineData("Der Deich sei dicht, sagte Anke Dierks. Das Geld sei da. Er werde höher. Die Sonne scheint.", "Der Deich sei dicht, sagte Anke Dierks. Das Geld sei da. Er werde höher.")]
    [InlineData("Der Deich sei dicht, sagte Anke Dierks. Das Geld sei da, so Jan Petersen. Er werde höher.", "Der Deich sei dicht, sagte Anke Dierks.")]
    [InlineData("Der Deich sei dicht, sagte Anke Dierks. Der Rat tagte. Das Geld sei da.", "Der Deich sei dicht, sagte Anke Dierks.")]
    [InlineData("Der Deich sei dicht, sagte Anke Dierks. Die Stadt wartet, dass er höher werde.", "Der Deich sei dicht, sagte Anke Dierks.")]
    [InlineData("Der Deich sei dicht, sagte Anke Dierks. Das Geld soll gestohlen worden sein.", "Der Deich sei dicht, sagte Anke Dierks. Das Geld soll gestohlen worden sein.")]
    public void A_speaker_reaches_as_far_as_the_chain_goes_on(string text, string scope)
    {
        var first = Read(text).Attributions.All.First(attribution => attribution.Source is not null);

        text[first.Scope.Start..first.Scope.End].ShouldBe(scope);
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
    [InlineData("Es wurde [|befürchtet|], dass der Damm bricht.")]
    [InlineData("[|Vermutet|] wurde, der Damm sei alt.")]
    [InlineData("Allgemein wird damit [|gerechnet|], dass der Damm bricht.")]
    public void What_is_said_by_nobody_has_a_cue_and_no_source(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        var attribution = Read(text).Attributions.All.ShouldHaveSingleItem();

        attribution.Source.ShouldBeNull();
        MarkedText.Mark(text, [attribution.Cue]).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Das geht aus [|einer Liste der Stadt|] hervor.")]
    [InlineData("So steht es in [|der Klageschrift|].")]
    public void A_paper_speaks_where_something_stands_in_it(string marked)
    {
        var text = MarkedText.Parse(marked).Text;

        MarkedText.Mark(text, [Read(text).Attributions.All.ShouldHaveSingleItem().Source!.Value]).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Die Stadt rief den Bauhof an.")]
    [InlineData("Es wurde vorgeschlagen, den Damm zu erhöhen.")]
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

    private static TextSpan? LastPerson(ArticleModel model) =>
        model.Attributions.PersonOf(model.Attributions.All.Last(static attribution => attribution.Kind is AttributionKind.Verb));

    private static ArticleModel Read(string text, string language = "de") =>
        new ArticleAnalyzer(new RuleCatalog([]), InstalledPacks.All, new ArticleAnalyzerOptions())
            .Read(new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage(language));
}
