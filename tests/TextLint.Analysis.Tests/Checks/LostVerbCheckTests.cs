using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class LostVerbCheckTests
{
    private static readonly LostVerbCheck Check = new() { Times = ["tag"], Persons = ["lotse"], ThatConjunctions = ["dass"], Conjunctions = ["Dass"] };

    [Theory]
    [InlineData("Der alte [|Lotse|] nach der Brücke einen Hafen.")]
    [InlineData("Nach der Brücke der alte [|Lotse|] einen Hafen.")]
    public void A_subject_with_an_object_and_no_verb_is_found(string text) => Check.ShouldFindInGerman(text);

    [Fact]
    public void A_reflexive_pronoun_without_a_verb_is_found() => Check.ShouldFindInGerman("Die alte [|Brücke|] sich mit der Brücke heute.");

    [Fact]
    public void A_speaker_in_front_of_what_is_said_is_found() => Check.ShouldFindInGerman("Der [|Lotse|] nach der Brücke, dass der Hafen ergibt.");

    [Fact]
    public void A_relative_clause_does_not_lend_its_verb() => Check.ShouldFindInGerman("Der [|Lotse|], der heute sieht, den Hafen mit der Brücke.");

    [Fact]
    public void A_conjunction_with_nothing_but_a_phrase_behind_it_is_found() => Check.ShouldFindInGerman("Dass der Lotse mit der [|Brücke|], sieht der Hafen heute.");

    [Fact]
    public void A_clause_that_closes_with_a_participle_has_lost_its_auxiliary() => Check.ShouldFindInGerman("Der Lotse sieht, dass der Hafen mit der Brücke [|gemacht|].");

    [Theory]
    [InlineData("Der Lotse sieht, dass der Hafen mit der Brücke gemacht ist.")]
    [InlineData("Dass der Lotse sieht, sieht der alte Hafen heute.")]
    [InlineData("Der alte Lotse sieht nach der Brücke einen Hafen.")]
    [InlineData("Nach der Brücke der alte Lotse mit der Brücke.")]
    [InlineData("Der alte Lotse nach der Brücke, heute einen Hafen.")]
    [InlineData("Der alte Lotse nach der Brücke: einen Hafen.")]
    public void What_has_a_verb_or_may_do_without_is_left_alone(string text) => Check.ShouldFindInGerman(text);
}
