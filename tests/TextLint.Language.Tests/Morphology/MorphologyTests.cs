namespace TextLint.Language.Tests.Morphology;

public sealed class MorphologyTests
{
    private static readonly TextLint.Language.Morphology Small = TextLint.Language.Morphology.Open(MorphologyCompiler.Compile(
    [
        Entry("Häuser", "Haus", PartOfSpeech.Noun, "Case=Nom,Acc,Gen|Gender=Neut|Number=Plur"),
        Entry("der", "der", PartOfSpeech.Det, "Case=Nom|Gender=Masc|Number=Sing|PronType=Art"),
        Entry("der", "der", PartOfSpeech.Det, "Case=Gen|Number=Plur|PronType=Art"),
        Entry("aufgebaut", "aufbauen", PartOfSpeech.Verb, "Tense=Past|VerbForm=Part"),
        Entry("bauten", "bauen", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=1,3|Tense=Past|VerbForm=Fin"),
    ]))!;

    [Theory]
    [InlineData("Häuser", "Haus")]
    [InlineData("aufgebaut", "aufbauen")]
    [InlineData("bauten", "bauen")]
    public void A_form_leads_to_its_lemma(string form, string lemma) =>
        Small.LemmaOf(form, Small.ReadingsOf(form)[0]).ShouldBe(lemma);

    [Theory]
    [InlineData("Häuser", "Case=Nom,Acc,Gen|Number=Plur")]
    [InlineData("der", "Case=Nom|Gender=Masc|Number=Sing; Case=Gen|Number=Plur|PronType=Art")]
    [InlineData("bauten", "Mood=Ind|Number=Plur|Person=1,3|Tense=Past|VerbForm=Fin")]
    public void A_form_has_the_features_of_Universal_Dependencies(string form, string features) =>
        UniversalFeatures.Format(Small.ReadingsOf(form)[0]).ShouldBe(features);

    [Theory]
    [InlineData("häuser")]
    [InlineData("")]
    [InlineData("\uD800")]
    public void A_form_that_is_not_listed_has_no_reading(string form) => Small.ReadingsOf(form).IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_has_no_reading() => Small.ReadingsOf(new string('a', 100_000)).IsEmpty.ShouldBeTrue();

    [Theory]
    [InlineData("Haus", "Häuser")]
    [InlineData("aufbauen", "aufgebaut")]
    [InlineData("der", "der")]
    [InlineData("Hof", "")]
    [InlineData("", "")]
    public void A_lemma_leads_to_its_forms(string lemma, string forms) => string.Join(' ', Small.FormsOf(lemma)).ShouldBe(forms);

    [Fact]
    public void A_damaged_file_is_refused_or_gives_no_readings()
    {
        var bytes = MorphologyCompiler.Compile([Entry("Haus", "Haus", PartOfSpeech.Noun, "Case=Nom|Gender=Neut|Number=Sing")]);
        for (var i = 0; i < bytes.Length; i++)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0xFF;
            var morphology = TextLint.Language.Morphology.Open(damaged);
            if (morphology is null) continue;
            foreach (var reading in morphology.ReadingsOf("Haus")) morphology.LemmaOf("Haus", reading).ShouldNotBeNull();
            morphology.FormsOf("Haus").IsDefault.ShouldBeFalse();
        }
        TextLint.Language.Morphology.Open(bytes.AsMemory(0, bytes.Length - 1)).ShouldBeNull();
    }

    private static MorphologicalEntry Entry(string form, string lemma, PartOfSpeech partOfSpeech, string features) =>
        new(form, lemma, UniversalFeatures.Parse(partOfSpeech, features, out _));
}
