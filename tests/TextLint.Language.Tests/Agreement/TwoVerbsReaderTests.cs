using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class TwoVerbsReaderTests
{
    [Theory]
    [InlineData("Die Fähre rammte [|traf|] die Mole.")]
    [InlineData("Die Fähre rammte die Mole [|sank|].")]
    [InlineData("Die Fähre rammte traf [|sank|].", "rammte")]
    public void The_second_finite_verb_of_a_stretch_is_one_too_many(string marked, params string[] except) => Flaws(marked, except, []);

    [Theory]
    [InlineData("Die Fähre rammte die Mole und sank.")]
    [InlineData("Die Fähre rammte, traf die Mole.")]
    [InlineData("Die Fähre rammte die Mole weil sie sank.")]
    [InlineData("Die Fähre rammte Die Mole sank.")]
    [InlineData("Sie will sehen.")]
    [InlineData("Sie hat den Hafen gesehen.")]
    public void A_mark_a_conjunction_or_a_capital_article_begins_another_clause(string text) => Flaws(text, [], []);

    [Theory]
    [InlineData("Die Serie Lotse rammte Mole traf den Hafen.")]
    [InlineData("Sie traf die Serie Lotse rammte Mole.")]
    public void A_title_without_its_marks_holds_a_verb_of_its_own(string text) => Flaws(text, [], ["Serie"]);

    [Fact]
    public void In_front_of_a_title_two_verbs_are_too_many_as_ever() => Flaws("Sie traf [|sank|] die Serie Lotse rammte Mole.", [], ["Serie"]);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData(", , ; und und")]
    [InlineData("rammte")]
    [InlineData("\uD800 traf 3. „ (")]
    public void Scraps_have_no_flaw(string text) => Flaws(text, [], []);

    private static void Flaws(string marked, string[] except, string[] titles)
    {
        var text = MarkedText.Parse(marked).Text;
        SmallGrammar.Mark(text, sentence => new TwoVerbsReader(sentence, [.. except], [.. titles]).Flaws().Select(static flaw => (flaw.Second, flaw.Second))).ShouldBe(marked);
    }
}
