using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class ClauseStretchesTests
{
    [Theory]
    [InlineData("[|Die Fähre rammte die Mole|], [|die Mole sank|].")]
    [InlineData("[|Die Fähre rammte die Mole|] und [|sank|].")]
    [InlineData("[|Sie sank|], [|weil die Mole sank|].")]
    public void Marks_and_conjunctions_part_stretches_and_stand_in_none(string marked) => Stretches(marked);

    [Theory]
    [InlineData("[|Sie sank|] [|weil die Mole sank|].")]
    [InlineData("[|Sie sank|] [|Der Lotse traf sie|].")]
    public void A_clause_whose_mark_was_lost_begins_with_the_word_that_opens_it(string marked) => Stretches(marked);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(", „ “ ( … )")]
    [InlineData("und, und")]
    public void Marks_alone_hold_no_stretch(string text) => Stretches(text);

    [Theory]
    [InlineData("Sie sank.", 2, true)]
    [InlineData("Sie sank, die Mole sank.", 2, true)]
    [InlineData("Sie traf die Fähre, den Lotsen, den Hafen.", 4, false)]
    [InlineData("Sie sank und traf die Mole.", 2, true)]
    [InlineData("Sie traf die Fähre und den Hafen.", 4, false)]
    public void A_clause_ends_where_no_list_can_go_on(string text, int end, bool isEnd) =>
        SmallGrammar.Read(text).Single().Stretches.ClosesClause(end).ShouldBe(isEnd);

    [Theory]
    [InlineData("sank", true)]
    [InlineData("sehen", false)]
    [InlineData("Sank", false)]
    [InlineData("gesehen", false)]
    [InlineData("zank", false)]
    public void A_finite_verb_is_firm_where_the_word_is_listed_and_nothing_else(string word, bool isFirm) =>
        SmallGrammar.Read($"Sie {word} nicht.").Single().Stretches.IsFirmFinite(1).ShouldBe(isFirm);

    private static void Stretches(string marked)
    {
        var text = MarkedText.Parse(marked).Text;
        SmallGrammar.Mark(text, static sentence => sentence.Stretches.All().Select(static stretch => (stretch.Start, stretch.End - 1))).ShouldBe(marked);
    }
}
