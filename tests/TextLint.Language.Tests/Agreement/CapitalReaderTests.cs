using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class CapitalReaderTests
{
    [Theory]
    [InlineData("Der [|hafen|] sank.")]
    [InlineData("Der alte [|lotse|] sank.")]
    [InlineData("Sie sank am [|sehen|].")]
    public void A_noun_behind_its_article_needs_its_capital(string marked) => SmallNouns(marked);

    [Theory]
    [InlineData("Die hafen sank.")]
    [InlineData("Sie hafen sank.")]
    [InlineData("Der hafen Lotse sank.")]
    [InlineData("Sie will sehen.")]
    [InlineData("der hafen-lotse und h4fen, a b")]
    public void What_does_not_agree_or_opens_a_compound_is_left_alone(string text) => SmallNouns(text);

    [Theory]
    [InlineData("Sie will den Hafen [|Sehen|].")]
    [InlineData("Sie hat den Hafen zu [|Sehen|].")]
    public void An_infinitive_at_the_end_of_its_clause_has_no_capital(string marked) => CapitalVerbs(marked);

    [Theory]
    [InlineData("Das Sehen sank.")]
    [InlineData("Sie hat den Hafen Sehen.")]
    [InlineData("Sie will den Hafen sehen, Sehen.")]
    [InlineData("Sehen")]
    public void A_verb_that_nothing_waits_for_may_be_a_noun(string text) => CapitalVerbs(text);

    [Fact]
    public void A_word_that_is_a_noun_more_often_keeps_its_capital() => CapitalVerbs("Sie will den Hafen Sehen.", "Sehen");

    [Theory]
    [InlineData("„Sie sank“, [|Rammte|] der Lotse.")]
    [InlineData("„Sie sank“, rammte der Lotse.")]
    [InlineData("„Sie sank“, Lotse der Hafen.")]
    public void Behind_a_quotation_the_verb_has_no_capital(string marked) =>
        SmallGrammar.Mark(MarkedText.Parse(marked).Text, static sentence => new CapitalReader(sentence).CapitalSpeechVerbs().Select(static verb => (verb, verb))).ShouldBe(marked);

    private static void SmallNouns(string marked) =>
        SmallGrammar.Mark(MarkedText.Parse(marked).Text, static sentence => new CapitalReader(sentence).SmallNouns().Select(static noun => (noun, noun))).ShouldBe(marked);

    private static void CapitalVerbs(string marked, params string[] nouns) =>
        SmallGrammar.Mark(MarkedText.Parse(marked).Text, sentence => new CapitalReader(sentence).CapitalVerbs(["will"], [.. nouns]).Select(static verb => (verb, verb))).ShouldBe(marked);
}
