using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class LostReflexiveCheckTests
{
    private static readonly LostReflexiveCheck Check = new()
    {
        Verbs = [new() { Stems = ["ergib", "ergab"] }, new() { Stems = ["lehn"], Beside = ["nach"], Unless = ["mit"] }],
        Participles = ["gemacht"],
        Auxiliaries = ["hat"],
    };

    [Fact]
    public void A_verb_that_never_stands_without_its_pronoun_is_found() => Check.ShouldFindInGerman("Der Hafen [|ergibt|] den Lotsen.");

    [Fact]
    public void A_verb_that_needs_it_beside_an_adposition_is_found() => Check.ShouldFindInGerman("Der Lotse [|lehnte|] nach der Brücke.");

    [Fact]
    public void A_participle_beside_its_auxiliary_is_found() => Check.ShouldFindInGerman("Der Hafen hat mit der Brücke [|gemacht|].");

    [Theory]
    [InlineData("Der Hafen ergibt sich.")]
    [InlineData("Der Hafen hat sich gemacht.")]
    [InlineData("Der Lotse lehnte den Hafen.")]
    [InlineData("Der Lotse lehnte nach der Brücke den Hafen.")]
    [InlineData("Der Lotse lehnte nach der Brücke mit dem Hafen.")]
    public void The_pronoun_an_object_and_another_sense_excuse_it(string text) => Check.ShouldFindInGerman(text);
}
