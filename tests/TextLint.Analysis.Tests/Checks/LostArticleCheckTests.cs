using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class LostArticleCheckTests
{
    private static readonly LostArticleCheck Check = new() { Nouns = ["lotse", "lotsen"], Copulas = ["sein"], Possessives = ["von"] };

    private static readonly LostArticleCheck Counted = new() { Counted = ["hafen"], Adpositions = ["nach"] };

    [Fact]
    public void A_person_with_a_genitive_needs_an_article_as_subject() => Check.ShouldFindInGerman("[|Lotse|] der Brücke sieht einen Hafen.");

    [Fact]
    public void A_person_behind_the_verb_needs_it_too() => Check.ShouldFindInGerman("Nach der Brücke hat [|Lotse|] der Brücke den Hafen gemacht.");

    [Fact]
    public void A_person_alone_needs_it_where_no_headline_can_stand() => Check.ShouldFindInGerman("Der Hafen ergibt heute. [|Lotse|] sieht einen Hafen.");

    [Fact]
    public void An_adposition_with_a_person_and_a_genitive_is_found() => Check.ShouldFindInGerman("Der Hafen macht mit [|Lotsen|] der alten Brücke heute.");

    [Fact]
    public void An_adposition_may_stand_for_the_genitive() => Check.ShouldFindInGerman("[|Lotse|] von Vaquilo sieht einen Hafen.");

    [Fact]
    public void What_somebody_says_follows_no_headline() => Check.ShouldFindInGerman("[|Lotse|] lehnte, dass der Hafen ergibt.");

    [Fact]
    public void A_genitive_without_an_article_is_found() => Check.ShouldFindInGerman("Der Hafen macht mit der Brücke [|Lotsens|] heute.");

    [Fact]
    public void A_counted_noun_needs_a_determiner_wherever_it_stands() => Counted.ShouldFindInGerman("Der Lotse macht nach [|Hafen|] heute. Heute sieht [|Hafen|] den Lotsen.");

    [Theory]
    [InlineData("Der Lotse macht nach Häfen heute.")]
    [InlineData("Der Lotse macht mit Hafen heute.")]
    [InlineData("Lotse sieht Hafen.")]
    public void A_plural_another_adposition_and_a_telegram_are_left_alone(string text) => Counted.ShouldFindInGerman(text);

    [Theory]
    [InlineData("Der Hafen macht mit der Brücke der Lotsens heute.")]
    [InlineData("Lotse der Brücke ist heute der Hafen.")]
    [InlineData("Der Lotse der Brücke sieht einen Hafen.")]
    [InlineData("Lotse Vaquilo sieht einen Hafen.")]
    [InlineData("Lotse sieht einen Hafen.")]
    public void Predicates_names_and_headlines_are_left_alone(string text) => Check.ShouldFindInGerman(text);
}
