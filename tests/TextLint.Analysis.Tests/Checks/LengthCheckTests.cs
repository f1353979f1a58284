using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class LengthCheckTests
{
    [Theory]
    [InlineData("[|Das sind, mit der 10, sechs.|] Das sind drei.")]
    [InlineData("Das sind genau vier.")]
    public void A_sentence_with_too_many_words_is_reported(string text) => new LengthCheck { Max = 4 }.ShouldFind(text);

    [Fact]
    public void A_block_with_too_few_words_is_reported() =>
        new LengthCheck { Unit = TextUnit.Block, Min = 3 }.ShouldFind("[|Zwei Wörter.|]\nDas sind mehr. Viel mehr.");

    [Fact]
    public void An_article_that_is_too_long_is_reported_at_its_first_block() =>
        new LengthCheck { Unit = TextUnit.Article, Max = 4 }.ShouldFind("[|Zwei Wörter.|]\nUnd drei mehr.");

    [Theory]
    [InlineData("Ein a\u0308 und 👩‍👩‍👧.", "12")]
    [InlineData("Oje. Aha. Gut.", "14")]
    public void Characters_are_counted_as_a_reader_counts_them(string text, string count) =>
        new LengthCheck { Unit = TextUnit.Block, Of = LengthMeasure.Characters, Max = 3 }.Argument(text, "count").ShouldBe(count);

    [Fact]
    public void Crossed_bounds_are_a_mistake() => new LengthCheck { Max = 1, Min = 2 }.Validate().ShouldHaveSingleItem().Option.ShouldBe("Max");
}
