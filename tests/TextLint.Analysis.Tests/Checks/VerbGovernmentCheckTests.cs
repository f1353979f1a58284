using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class VerbGovernmentCheckTests
{
    private static readonly VerbGovernmentCheck Check = new()
    {
        Governments = [new() { With = "für", Not = ["von", "mit"], Verbs = ["sehen", "machen"] }],
        Agents = ["von"],
        Determined = ["mit"],
    };

    [Fact]
    public void An_adposition_behind_its_verb_is_found() => Check.ShouldFindInGerman("Der Lotse sieht [|von|] Häfen.");

    [Fact]
    public void An_adposition_in_front_of_the_verb_is_found() => Check.ShouldFindInGerman("Der Lotse hat heute [|mit|] der Brücke gemacht.");

    [Theory]
    [InlineData("Der Lotse sieht für Häfen.")]
    [InlineData("Der Lotse lehnte von Häfen.")]
    [InlineData("Der Lotse sieht den Hafen von der Brücke.")]
    [InlineData("Der Lotse hat heute von der Brücke gemacht.")]
    [InlineData("Der Lotse sieht mit Häfen.")]
    public void Other_verbs_attributes_agents_and_nouns_alone_are_left_alone(string text) => Check.ShouldFindInGerman(text);
}
