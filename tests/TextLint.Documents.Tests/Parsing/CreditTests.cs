namespace TextLint.Documents.Tests.Parsing;

public sealed class CreditTests
{
    private const string Prose = "Der Rat der Stadt hat am Montag den Haushalt beschlossen.";

    [Theory]
    [InlineData("Foto: AP", "Mit einem Schlepper kam die Fähre frei.")]
    [InlineData("Foto: imago images", "Nach der Flut kam die Fähre frei.")]
    [InlineData("Foto: Ida Beispiel/AP", "Mit der Flut kam die Fähre frei.")]
    [InlineData("(Foto: dpa)", "Nach der Flut kam die Fähre frei.")]
    [InlineData("© IDA BEISPIEL / AP VIA GETTY IMAGES", " Nach der Flut kam die Fähre frei.")]
    public void A_credit_in_front_of_a_sentence_is_a_part_of_its_own(string credit, string sentence) =>
        Anatomy.Parts($"Fähre frei\n\n{Prose}\n\n{credit}{sentence}\n\n{Prose}").ShouldBe($"Credit: {credit}");

    [Theory]
    [InlineData("Die Fähre liegt schief im flachen Wasser vor dem Hafen", "AP")]
    [InlineData("Die Fähre liegt schief vor dem Hafen.", "IDA BEISPIEL – POOL")]
    [InlineData("Die Fähre liegt schief vor dem Hafen.", "Pressestelle der Reederei")]
    [InlineData("Die Fähre liegt schief vor dem Hafen.", "Foto: Ida Beispiel")]
    public void A_credit_that_sticks_to_a_caption_makes_a_caption_of_it(string caption, string credit)
    {
        var article = $"Fähre frei\n\n{Prose}\n\n{caption}{credit}\n\n{Prose}";
        Anatomy.Parts(article).ShouldBe($"Credit: {credit}");
        Anatomy.Kinds(article).ShouldBe("Headline Lead Caption Paragraph");
    }

    [Theory]
    [InlineData("Getty Images")]
    [InlineData("Ida Beispiel/AP")]
    public void A_line_of_agencies_is_a_credit(string line) => Anatomy.Kinds($"Fähre frei\n\n{Prose}\n\n{line}\n\n{Prose}").ShouldBe("Headline Lead Credit Paragraph");

    [Theory]
    [InlineData("Die Agentur AP zeigte ein Foto: Menschen auf dem Dach winkten den Rettern zu.")]
    [InlineData("Das Schiff kam bei Flut frei, wie die Reederei sagte. (dpa)")]
    [InlineData("So sagte es der Sprecher der Nachrichtenagentur AP")]
    public void A_sentence_that_names_an_agency_has_no_credit(string paragraph) => Anatomy.Parts($"Fähre frei\n\n{Prose}\n\n{paragraph}\n\n{Prose}").ShouldBeEmpty();

    [Fact]
    public void A_paragraph_with_a_credit_stays_a_paragraph() =>
        Anatomy.Kinds($"Fähre frei\n\n{Prose}\n\n{Prose} Die Fähre liegt schief vor dem Hafen.AP\n\n{Prose}").ShouldBe("Headline Lead Paragraph Paragraph");
}
