using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class VerbPlaceCheckTests
{
    private static readonly VerbPlaceCheck Check = new() { Prefixes = ["ab"], Conjunctions = ["Weil"], Participles = ["hat"], Trailing = ["von"] };

    [Fact]
    public void A_verb_behind_two_phrases_is_found() => Check.ShouldFindInGerman("Nach der Brücke [|die Brücke lehnte|] mit der Brücke.");

    [Fact]
    public void A_verb_behind_subject_and_object_is_found() => Check.ShouldFindInGerman("Die Brücke den Hafen nach der Brücke [|sieht|].");

    [Fact]
    public void A_verb_in_the_second_place_of_a_relative_clause_is_found() => Check.ShouldFindInGerman("Der Hafen, der [|hat|] den Lotsen gemacht, ergibt heute.");

    [Fact]
    public void A_prefix_in_front_of_the_verb_of_a_main_clause_is_found() => Check.ShouldFindInGerman("Der Lotse [|ablehnte|] den Hafen.");

    [Fact]
    public void A_verb_behind_a_clause_and_a_subject_is_found() => Check.ShouldFindInGerman("Weil der Lotse sieht, [|der Hafen ergibt|] die Brücke.");

    [Fact]
    public void A_comma_may_part_the_phrase_from_the_subject() => Check.ShouldFindInGerman("Nach der Brücke, [|die Brücke sieht|] den Hafen.");

    [Fact]
    public void What_is_governed_may_belong_to_the_subject() => Check.ShouldFindInGerman("Nach der Brücke [|die Brücke mit der Brücke lehnte|] heute.");

    [Fact]
    public void Two_phrases_in_front_of_the_verb_are_found() => Check.ShouldFindInGerman("Der Lotse [|die Brücke sieht|].");

    [Fact]
    public void A_participle_in_front_of_its_object_is_found() => Check.ShouldFindInGerman("Der Lotse hat [|gemacht|] den Hafen.");

    [Theory]
    [InlineData("Der Lotse hat den Hafen gemacht.")]
    [InlineData("Der Lotse hat gemacht von der Brücke.")]
    [InlineData("Der Lotse der Brücke sieht heute.")]
    public void A_closed_bracket_and_what_may_trail_behind_it_are_left_alone(string text) => Check.ShouldFindInGerman(text);

    [Theory]
    [InlineData("Nach der Brücke, der Brücke mit der Brücke, ergibt der Hafen.")]
    [InlineData("Weil der Lotse sieht, ergibt der Hafen die Brücke.")]
    [InlineData("Dass der Lotse ablehnte, ergibt der Hafen.")]
    [InlineData("Nach der Brücke lehnte die Brücke mit der Brücke.")]
    [InlineData("Nach der Brücke der Häfen ergibt der Hafen heute.")]
    [InlineData("Heute ergibt der Hafen, der hat den Lotsen gemacht.")]
    [InlineData("Der Hafen, der den Lotsen sieht, ergibt heute.")]
    public void Verbs_in_their_place_are_left_alone(string text) => Check.ShouldFindInGerman(text);
}
