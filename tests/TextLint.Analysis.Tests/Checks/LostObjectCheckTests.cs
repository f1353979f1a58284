using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class LostObjectCheckTests
{
    private static readonly LostObjectCheck Check = new() { Transitives = ["lehnen"], Reflexives = ["machen", "ablehnen"], Auxiliaries = ["haben"], Clauseless = ["lehnen"] };

    [Fact]
    public void A_verb_that_needs_an_object_and_has_none_is_found() => Check.ShouldFindInGerman("Der Lotse [|lehnte|] nach der Brücke.");

    [Fact]
    public void A_clause_is_no_object_of_a_verb_that_takes_none() => Check.ShouldFindInGerman("Der Lotse [|lehnte|], dass der Hafen ergibt.");

    [Fact]
    public void A_participle_beside_its_auxiliary_needs_an_object_too() => Check.ShouldFindInGerman("Der Hafen hat mit der Brücke [|gemacht|].");

    [Fact]
    public void A_prefix_may_be_one_that_needs_a_reflexive_pronoun() => Check.ShouldFindInGerman("Der Lotse [|lehnte|] nach der Brücke ab.");

    [Theory]
    [InlineData("Der Lotse lehnte den Hafen mit der Brücke.")]
    [InlineData("Der Hafen hat mit der Brücke den Lotsen gemacht.")]
    [InlineData("Der Lotse lehnte sich nach der Brücke.")]
    [InlineData("Der Lotse sieht nach der Brücke.")]
    [InlineData("Dass der Hafen ergibt, lehnte der Lotse mit der Brücke.")]
    public void An_object_a_prefix_and_another_verb_are_left_alone(string text) => Check.ShouldFindInGerman(text);
}
