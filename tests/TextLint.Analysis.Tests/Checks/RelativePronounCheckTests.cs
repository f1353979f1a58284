using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public sealed class RelativePronounCheckTests
{
    private static readonly RelativePronounCheck Check = new();

    [Fact]
    public void A_pronoun_that_must_be_the_subject_has_the_gender_of_its_noun() => Check.ShouldFindInGerman("Die Brücke, [|der|] heute mit der Brücke lehnte, ergibt den Hafen.");

    [Fact]
    public void The_article_of_the_phrase_that_opens_the_sentence_tells_its_number() => Check.ShouldFindInGerman("Der Hafen, [|deren|] Brücke heute ergibt, sieht den Lotsen.");

    [Theory]
    [InlineData("Die Brücke, deren Hafen heute ergibt, sieht den Lotsen.")]
    [InlineData("Der Hafen, der heute mit der Brücke lehnte, ergibt die Brücke.")]
    [InlineData("Die Brücke, der der Lotse heute lehnte, ergibt den Hafen.")]
    public void What_agrees_or_may_be_an_object_is_left_alone(string text) => Check.ShouldFindInGerman(text);
}
