using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class LostObjectCheckTests
{
    private static readonly LostObjectCheck Check = new() { Transitives = ["lehnen"], Clauseless = ["lehnen"] };

    [Fact]
    public void A_verb_that_needs_an_object_and_has_none_is_found() => Check.ShouldFindInGerman("Der Lotse [|lehnte|] nach der Brücke.");

    [Fact]
    public void A_clause_is_no_object_of_a_verb_that_takes_none() => Check.ShouldFindInGerman("Der Lotse [|lehnte|], dass der Hafen ergibt.");

    [Theory]
    [InlineData("Der Lotse lehnte den Hafen mit der Brücke.")]
    [InlineData("Der Lotse lehnte nach der Brücke ab.")]
    [InlineData("Der Lotse lehnte sich nach der Brücke.")]
    [InlineData("Der Lotse sieht nach der Brücke.")]
    [InlineData("Dass der Hafen ergibt, lehnte der Lotse mit der Brücke.")]
    public void An_object_a_prefix_and_another_verb_are_left_alone(string text) => Check.ShouldFindInGerman(text);
}
