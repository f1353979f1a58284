using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class CapitalisationCheckTests
{
    [Theory]
    [InlineData(CapitalisationStyle.Sentence, "[|the|] Mayor [|Leaves|] town")]
    [InlineData(CapitalisationStyle.Sentence, "The Mayor leaves NATO: An iPhone rings")]
    [InlineData(CapitalisationStyle.Title, "The Mayor [|leaves|] the Town [|and|]")]
    [InlineData(CapitalisationStyle.Lower, "[|The|] town has [|NATO|]")]
    [InlineData(CapitalisationStyle.Upper, "THE [|town|]")]
    [InlineData(CapitalisationStyle.NoCapitals, "The [|TOWN|] has A Mayor")]
    public void Words_that_do_not_follow_the_style_are_reported(CapitalisationStyle style, string text) =>
        new CapitalisationCheck { Style = style, Small = ["the", "and"], Except = ["Mayor"] }.ShouldFind(text);

    [Fact]
    public void Short_words_can_be_left_out() =>
        new CapitalisationCheck { Style = CapitalisationStyle.NoCapitals, MinLength = 5 }.ShouldFind("The NATO has a [|TREATY|].");

    [Theory]
    [InlineData("The town has One tall tower")]
    [InlineData("The town has [|One|] [|Tall|] tower")]
    public void A_block_that_follows_the_style_by_and_large_is_left_alone(string text) =>
        new CapitalisationCheck { Style = CapitalisationStyle.Sentence, Threshold = 80 }.ShouldFind(text);

    [Theory]
    [InlineData(CapitalisationStyle.Title, "the old town", "The Old Town")]
    [InlineData(CapitalisationStyle.NoCapitals, "The OLD TOWN", "The Old Town")]
    public void A_fix_writes_the_word_in_the_style(CapitalisationStyle style, string text, string expected) =>
        new CapitalisationCheck { Style = style }.Fix(text).ShouldBe(expected);
}
