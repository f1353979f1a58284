using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class TermCheckTests
{
    [Theory]
    [InlineData("Das ist [|eigentlich|] ein gutes Ergebnis.")]
    [InlineData("Das ist uneigentlich ein gutes Ergebnis.")]
    [InlineData("Das ist [|eigentlich|], so heißt es, [|eigentlich|].")]
    public void Only_whole_words_count(string text) => new TermCheck { Words = ["eigentlich"] }.ShouldFind(text);

    [Theory]
    [InlineData("Das ist der Ex-Minister.")]
    [InlineData("Das ist der Minister-Chef.")]
    [InlineData("Das ist der [|Minister|].")]
    public void A_hyphenated_word_is_a_word_of_its_own(string text) => new TermCheck { Words = ["Minister"] }.ShouldFind(text);

    [Theory]
    [InlineData("[|Regen|] sie sich, ist es gut.")]
    [InlineData("Sie [|regen|] sich.")]
    [InlineData("Sie sehen den Regen.")]
    [InlineData("Er sagte: „[|Regen|] Sie sich!“")]
    [InlineData("SIE [|REGEN|] SICH")]
    [InlineData("Sie REGEN sich.")]
    [InlineData("SIE [|REGEN|]: Sie kamen.")]
    public void An_entry_in_lower_case_takes_a_capital_only_where_a_sentence_opens(string text) =>
        new TermCheck { Words = ["regen"] }.ShouldFind(text);

    [Theory]
    [InlineData("Sie sehen den [|Regen|].")]
    [InlineData("Sie regen sich.")]
    public void A_capital_of_an_entry_counts(string text) => new TermCheck { Words = ["Regen"] }.ShouldFind(text);

    [Fact]
    public void Case_can_be_ignored() => new TermCheck { Words = ["regen"], IgnoreCase = true }.ShouldFind("Der [|Regen|] und [|REGEN|] und [|regen|].");

    [Theory]
    [InlineData("Das ist [|im Grunde genommen|] gut.")]
    [InlineData("Das ist [|im  Grunde\u00A0genommen|] gut.")]
    [InlineData("Das ist [|im Grunde|] gut.")]
    [InlineData("Das ist im Grundegenommen gut.")]
    public void The_longest_phrase_is_found_over_any_white_space(string text) =>
        new TermCheck { Words = ["im Grunde", "im Grunde genommen"] }.ShouldFind(text);

    [Theory]
    [InlineData("Die [|Maßnahme|] und die [|Maßnahmenpakete|] stehen.")]
    [InlineData("Die [|Maßnahmen-Liste|] steht.")]
    public void A_star_stands_for_the_rest_of_the_word(string text) => new TermCheck { Words = ["Maßnahme*"] }.ShouldFind(text);

    [Fact]
    public void A_plain_apostrophe_stands_for_a_typographic_one() => new TermCheck { Words = ["gibt's"] }.ShouldFind("Was [|gibt’s|] da?");

    [Theory]
    [InlineData("Das ist quasi eine Monopolstellung.")]
    [InlineData("Das ist [|quasi|] ein Monopol.")]
    public void An_exception_excuses_the_word_within_it(string text) =>
        new TermCheck { Words = ["quasi"], Except = ["quasi eine Monopol*"] }.ShouldFind(text);

    [Theory]
    [InlineData("Das ist eigentlich gut.", "Das ist gut.")]
    [InlineData("Gut ist das eigentlich.", "Gut ist das.")]
    [InlineData("Das (eigentlich gut) steht.", "Das (gut) steht.")]
    [InlineData("Er kam, eigentlich zu spät, an.", "Er kam, zu spät, an.")]
    public void Deleting_takes_one_blank_along(string text, string expected) =>
        new TermCheck { Words = ["eigentlich"], Delete = true }.Fix(text).ShouldBe(expected);

    [Theory]
    [InlineData("Eigentlich ist das gut.")]
    [InlineData("Er sagte: „Eigentlich ist das gut.“")]
    [InlineData("Das ist, eigentlich, gut.")]
    [InlineData("Das (eigentlich) ist gut.")]
    public void What_cannot_be_deleted_without_a_trace_is_left_to_the_editor(string text) =>
        new TermCheck { Words = ["eigentlich"], Delete = true }.Fix(text).ShouldBe(text);

    [Fact]
    public void A_word_with_soft_hyphens_is_found_as_it_is_read() =>
        new TermCheck { Words = ["eigentlich"], Delete = true }.ShouldFind("Das ist [|eigent\u00ADlich|] gut.");

    [Fact]
    public void An_entry_that_could_never_be_found_is_a_mistake() =>
        new TermCheck { Words = ["gut", " gut", "*gut", ""] }.Validate().Select(problem => problem.Index).ShouldBe([1, 2, 3]);

    [Fact]
    public void No_words_are_a_mistake() => new TermCheck().Validate().ShouldHaveSingleItem().Option.ShouldBe("Words");
}
