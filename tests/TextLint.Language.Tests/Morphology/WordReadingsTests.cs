namespace TextLint.Language.Tests.Morphology;

public sealed class WordReadingsTests
{
    private static readonly WordReadings Small = new(
        TextLint.Language.Morphology.Open(MorphologyCompiler.Compile(
        [
            Entry("bauten", PartOfSpeech.Verb, "Mood=Ind|Number=Plur|Person=1,3|Tense=Past|VerbForm=Fin"),
            Entry("Bauten", PartOfSpeech.Noun, "Case=Nom,Acc,Gen|Gender=Masc|Number=Plur"),
            Entry("sein", PartOfSpeech.Aux, "VerbForm=Inf"),
            Entry("sein", PartOfSpeech.Det, "Case=Nom|Gender=Masc|Number=Sing|Poss=Yes"),
            Entry("bei", PartOfSpeech.Adp, "Case=Dat"),
        ]))!,
        lexicon: null,
        frequencies: null);

    [Theory]
    [InlineData("sein", PartOfSpeech.Aux, true, false)]
    [InlineData("sein", PartOfSpeech.Det, true, false)]
    [InlineData("sein", PartOfSpeech.Noun, false, false)]
    [InlineData("bauten", PartOfSpeech.Verb, true, true)]
    public void A_word_can_be_what_one_of_its_readings_is(string word, PartOfSpeech partOfSpeech, bool canBe, bool isOnly)
    {
        var read = Small.WordOf(word, opensSentence: false);
        read.CanBe(partOfSpeech).ShouldBe(canBe);
        read.IsOnly(partOfSpeech).ShouldBe(isOnly);
    }

    [Theory]
    [InlineData("bauten", VerbTraits.Finite, true)]
    [InlineData("bauten", VerbTraits.Infinitive, false)]
    [InlineData("sein", VerbTraits.Finite | VerbTraits.Infinitive, true)]
    [InlineData("Bauten", VerbTraits.Finite, false)]
    public void A_word_has_a_verb_form_when_one_of_its_readings_has_it(string word, VerbTraits traits, bool expected) =>
        Small.WordOf(word, opensSentence: false).Has(traits).ShouldBe(expected);

    [Fact]
    public void A_capital_that_opens_a_sentence_adds_the_readings_in_small_letters()
    {
        Small.WordOf("Bauten", opensSentence: true).CanBeVerb.ShouldBeTrue();
        Small.WordOf("Bauten", opensSentence: false).CanBeVerb.ShouldBeFalse();
        Small.WordOf("bauten", opensSentence: false).IsVerbOnly.ShouldBeTrue();
    }

    [Theory]
    [InlineData("bei", true, false)]
    [InlineData("Ruderboot", false, true)]
    [InlineData("", false, true)]
    [InlineData("\uD800", false, true)]
    public void A_word_that_no_source_lists_is_guessed(string word, bool isListed, bool isGuessed)
    {
        var read = Small.WordOf(word, opensSentence: false);
        read.IsListed.ShouldBe(isListed);
        read.IsGuessed.ShouldBe(isGuessed);
        read.Readings.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_word_is_read_alike_after_two_hundred_thousand_others_and_on_many_threads()
    {
        var first = Small.WordOf("sein", opensSentence: false).Readings;
        Parallel.For(0, 200_000, i =>
        {
            Small.WordOf($"Wort{i}", opensSentence: false).CanBe(PartOfSpeech.Noun).ShouldBeTrue();
            if (i % 100 == 0) Small.WordOf("sein", opensSentence: false).Readings.ShouldBe(first);
        });
        Small.WordOf("sein", opensSentence: false).Readings.ShouldBe(first);
    }

    private static MorphologicalEntry Entry(string form, PartOfSpeech partOfSpeech, string features) =>
        new(form, form, UniversalFeatures.Parse(partOfSpeech, features, out _));
}
