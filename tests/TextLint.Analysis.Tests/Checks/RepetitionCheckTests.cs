using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class RepetitionCheckTests
{
    [Theory]
    [InlineData("Er kam [|in in|] die Stadt.")]
    [InlineData("Er kam [|in  in|] die Stadt.")]
    [InlineData("[|Die die|] Stadt kam.")]
    [InlineData("Das sehen Sie sie sagen.")]
    [InlineData("Er kam in, in die Stadt.")]
    [InlineData("Er kam an. An diesem Tag kam er.")]
    [InlineData("Sie zahlen 10 10 Euro.")]
    [InlineData("Er kam in der in der Stadt.")]
    [InlineData("Der [|Minister Minister|] kam.")]
    public void The_same_word_again_is_found_within_a_sentence(string text) => new RepetitionCheck().ShouldFind(text);

    [Theory]
    [InlineData("Er kam, da das das Ziel war.")]
    [InlineData("Er kam [|in in|] die Stadt.")]
    public void Allowed_words_may_be_repeated(string text) => new RepetitionCheck { Allow = ["das"] }.ShouldFind(text);

    [Theory]
    [InlineData("Er kam [|in der in der|] Stadt an.")]
    [InlineData("Er kam [|der der|] Stadt an.")]
    public void A_phrase_is_compared_as_far_as_the_rule_says(string text) => new RepetitionCheck { Span = 3 }.ShouldFind(text);

    [Fact]
    public void An_allowed_word_does_not_excuse_a_phrase() => new RepetitionCheck { Span = 2, Allow = ["die"] }.ShouldFind("Er kam [|in die in die|] Stadt.");

    [Theory]
    [InlineData("Er kam in die Stadt Baden Baden.")]
    [InlineData("[|Er er|] kam.")]
    public void Names_can_be_left_out(string text) => new RepetitionCheck { Capitalised = false }.ShouldFind(text);

    [Fact]
    public void Words_and_marks_may_stand_between_where_the_rule_says_so() =>
        new RepetitionCheck { Distance = 2, Across = "," }.ShouldFind("Er [|sehr, wirklich sehr|] gut und ein sehr gutes oder auch ein sehr langes Wort.");

    [Fact]
    public void Short_words_can_be_left_out() => new RepetitionCheck { MinLength = 3 }.ShouldFind("Er kam in in [|die die|] Stadt.");

    [Fact]
    public void Numbers_count_where_the_rule_says_so() => new RepetitionCheck { Numbers = true }.ShouldFind("Sie zahlen [|10 10|] Euro.");

    [Theory]
    [InlineData("Er kam in  in die Stadt.", "Er kam in die Stadt.")]
    [InlineData("Die die Stadt.", "Die Stadt.")]
    public void The_second_is_deleted(string text, string expected) => new RepetitionCheck().Fix(text).ShouldBe(expected);

    [Fact]
    public void Three_in_a_row_are_emphasis() => new RepetitionCheck().ShouldFind("Er rief oder schrie oder oder oder.");

    [Theory]
    [InlineData("Es sind Gesetze, die die Menschen schützen.")]
    [InlineData("Sie kennt [|die die|] Gesetze.")]
    [InlineData("Es hilft, wenn Menschen Menschen helfen.")]
    [InlineData("Es hilft den [|Menschen Menschen|].")]
    public void Some_words_may_be_repeated_behind_others(string text) => new RepetitionCheck
    {
        AllowBehind = [new() { Words = ["die"], Behind = [","] }, new() { Behind = ["wenn"] }],
    }.ShouldFind(text);

    [Theory]
    [InlineData("Start Start Hilfe Hilfe Suche Suche")]
    [InlineData("Q U E L L E")]
    [InlineData("It is [|a a|] book.")]
    public void Menus_and_spaced_out_words_are_left_alone(string text) => new RepetitionCheck().ShouldFind(text);
}
