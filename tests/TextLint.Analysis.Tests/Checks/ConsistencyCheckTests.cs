using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class ConsistencyCheckTests
{
    private static readonly ConsistencyCheck Check = new() { Variants = [["Delfin*", "Delphin*"], ["sodass", "so dass"]] };

    [Theory]
    [InlineData("Der Delfin kam.\nDer [|Delphin|] ging. Zwei Delfine blieben.")]
    [InlineData("Der [|Delfin|] kam.\nDer Delphin ging. Zwei Delphine blieben.")]
    [InlineData("Der Delfin kam. Der [|Delphin|] ging.")]
    [InlineData("Der Delfin kam, sodass er da war.")]
    [InlineData("Der Delphin kam, [|so dass|] er da war, sodass er da war, sodass er blieb.")]
    public void The_rarer_variant_is_reported_and_of_equal_ones_the_later(string text) => Check.ShouldFind(text);

    [Fact]
    public void A_fix_writes_the_more_frequent_variant_and_keeps_the_ending() =>
        Check.Fix("Der Delfin kam. Zwei Delphine gingen.").ShouldBe("Der Delfin kam. Zwei Delfine gingen.");

    [Fact]
    public void A_capital_that_the_place_asks_for_is_kept() =>
        Check.Fix("Er kam, sodass es ging. So dass es ging.").ShouldBe("Er kam, sodass es ging. Sodass es ging.");

    [Fact]
    public void The_first_place_of_the_more_frequent_variant_is_related() =>
        Trial.Find(Check, Trial.Read("Der Delphin. Der Delfin.")).ShouldHaveSingleItem().Related.ShouldHaveSingleItem().Start.ShouldBe(4);

    [Fact]
    public void What_is_quoted_need_not_count() =>
        new ConsistencyCheck { Variants = Check.Variants, Quotations = false }.ShouldFind("Am Tor stand: „Delphine im Delphin“. Ein Delfin kam, ein [|Delphin|] ging.");

    [Fact]
    public void The_usual_variant_alone_does_not_wake_the_check() =>
        new ConsistencyCheck { Variants = [["dass", "daß"], ["zuhause", "zu Hause"]] }.Triggers.ShouldBe(["daß", "zuhause"]);

    [Fact]
    public void One_variant_alone_is_no_choice() =>
        new ConsistencyCheck { Variants = [["Delfin"]] }.Validate().ShouldHaveSingleItem().Index.ShouldBe(0);
}
