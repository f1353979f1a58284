using TextLint.Analysis.Checks;
using TextLint.Analysis.Patterns;

namespace TextLint.Analysis.Tests.Checks;

public class OccurrenceCheckTests
{
    [Theory]
    [InlineData(TextUnit.Sentence, "Er war so gut und so nett und [|so|] klug. Das ist so.")]
    [InlineData(TextUnit.Block, "Er war so gut. Und so nett. Und [|so|] klug. Und so fort.\nDas ist so.")]
    [InlineData(TextUnit.Article, "Er war so gut.\nUnd so nett.\nUnd [|so|] klug.\nUnd so fort.")]
    public void The_first_that_is_too_many_in_a_unit_is_reported(TextUnit unit, string text) =>
        new OccurrenceCheck { Words = ["so"], Unit = unit, Max = 2 }.ShouldFind(text);

    [Fact]
    public void Those_before_are_related_places()
    {
        var check = new OccurrenceCheck { Words = ["so"], Max = 1 };

        Trial.Find(check, Trial.Read("Das ist so und so.")).ShouldHaveSingleItem().Related.ShouldHaveSingleItem().Start.ShouldBe(8);
    }

    [Fact]
    public void Too_few_are_reported_at_the_unit() =>
        new OccurrenceCheck { Words = ["sagte*"], Unit = TextUnit.Block, Min = 1 }.ShouldFind("Das sagte er.\n[|Das war alles. Mehr nicht.|]");

    [Fact]
    public void A_pattern_is_counted_with_the_words() =>
        new OccurrenceCheck { Words = ["so"], Pattern = new LinearPattern(@"(?<flag>\d+) Euro"), Max = 1 }.ShouldFind("Das ist so, es sind [|12|] Euro.");

    [Fact]
    public void What_is_quoted_need_not_count() =>
        new OccurrenceCheck { Words = ["so"], Max = 1, Quotations = false }.ShouldFind("Er rief: „So, so, so!“ Das ist so und [|so|].");

    [Fact]
    public void The_message_can_name_the_count() => new OccurrenceCheck { Words = ["so"], Max = 1 }.Argument("Das ist so und so und so.", "count").ShouldBe("3");

    [Fact]
    public void A_minimum_has_no_trigger_since_it_speaks_of_what_is_not_there() =>
        new OccurrenceCheck { Words = ["so"], Min = 1 }.Triggers.ShouldBeEmpty();

    [Fact]
    public void Neither_bound_is_a_mistake() => new OccurrenceCheck { Words = ["so"] }.Validate().ShouldHaveSingleItem().Option.ShouldBe("Max");
}
