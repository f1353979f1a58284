using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class CapitalSmallWordCheckTests
{
    private static readonly CapitalSmallWordCheck Slips = new() { Cues = ["lehnte"], Auxiliaries = ["Hat"] };
    private static readonly CapitalSmallWordCheck Starts = new() { Cues = ["lehnte"], OpensSentence = true };

    [Fact]
    public void A_small_word_behind_a_verb_has_no_capital() => Slips.ShouldFindInGerman("Der Hafen ergibt [|Nach|] der Brücke.");

    [Fact]
    public void An_auxiliary_behind_its_subject_has_none() => Slips.ShouldFindInGerman("Der Hafen [|Hat|] den Lotsen gemacht.");

    [Theory]
    [InlineData("Der Lotse lehnte Nach der Brücke ab.")]
    [InlineData("Der Lotse Nach der Brücke ergibt.")]
    public void A_title_keeps_it(string text) => Slips.ShouldFindInGerman(text);

    [Fact]
    public void A_statement_behind_a_participle_has_lost_the_mark_in_front_of_it() => Starts.ShouldFindInGerman("Der Hafen ist gemacht [|Der|] Lotse ergibt den Hafen.");

    [Fact]
    public void Behind_a_mark_it_stands_by_right() => Starts.ShouldFindInGerman("Der Hafen ist gemacht. Der Lotse ergibt den Hafen.");
}
