using TextLint.Language;

namespace TextLint.Rules.Tests;

public sealed class EnglishReadingsTests
{
    private static readonly WordReadings English = InstalledPacks.All.For("en").Readings!;

    [Theory]
    [InlineData("agree", "agree")]
    [InlineData("reopened", "reopen")]
    [InlineData("went", "go")]
    [InlineData("stopped", "stop")]
    public void The_form_of_a_verb_has_its_lemma(string form, string lemma) =>
        English.Of(form, opensSentence: false).Where(static reading => reading.PartOfSpeech == PartOfSpeech.Verb).Select(reading => English.LemmaOf(form, reading)).ShouldContain(lemma);

    [Theory]
    [InlineData("delegation")]
    [InlineData("villagers")]
    [InlineData("people")]
    [InlineData("work")]
    public void A_noun_is_told_by_its_suffixes_or_listed(string word) =>
        English.Of(word, opensSentence: false).ShouldContain(static reading => reading.PartOfSpeech == PartOfSpeech.Noun);

    [Theory]
    [InlineData("can")]
    [InlineData("even")]
    public void A_word_of_a_closed_class_is_nothing_else(string word) =>
        English.Of(word, opensSentence: false).ShouldAllBe(static reading => reading.PartOfSpeech == PartOfSpeech.Aux || reading.PartOfSpeech == PartOfSpeech.Adv);
}
