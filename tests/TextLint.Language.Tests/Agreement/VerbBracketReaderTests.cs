using System.Collections.Frozen;
using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class VerbBracketReaderTests
{
    [Theory]
    [InlineData("Sie hat den Hafen [|sehen|].")]
    [InlineData("Sie hat den Hafen nicht [|sehen|], und der Lotse sank.")]
    [InlineData("Die Fähre sank, weil der Lotse den Hafen [|sehen|] hat.")]
    public void An_infinitive_at_the_end_should_be_a_participle(string marked) => Flaws(marked);

    [Theory]
    [InlineData("Sie hat den Hafen gesehen.")]
    [InlineData("Sie hat den Hafen sehen wollen.")]
    [InlineData("Sie hat den Hafen zu sehen.")]
    [InlineData("Sie will den Hafen sehen.")]
    public void Participles_second_infinitives_and_duties_are_right(string text) => Flaws(text);

    [Fact]
    public void A_list_may_go_on_behind_the_infinitive() => Flaws("Sie hat den Hafen sehen, die Fähre, die Mole gesehen.");

    [Fact]
    public void An_infinitive_that_the_auxiliary_takes_is_right() => Flaws("Sie hat den Hafen sehen.", "sehen");

    [Theory]
    [InlineData("")]
    [InlineData("sehen")]
    [InlineData("hat hat hat.")]
    [InlineData("( hat „ sehen")]
    public void Scraps_have_no_flaw(string text) => Flaws(text);

    private static void Flaws(string marked, params string[] allowed)
    {
        var auxiliaries = new Dictionary<string, string[]> { ["hat"] = allowed }.ToFrozenDictionary();
        SmallGrammar.Mark(MarkedText.Parse(marked).Text, sentence => new VerbBracketReader(sentence, auxiliaries).Flaws().Select(static flaw => (flaw.Verb, flaw.Verb))).ShouldBe(marked);
    }
}
