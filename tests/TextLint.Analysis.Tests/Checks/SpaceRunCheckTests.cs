using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class SpaceRunCheckTests
{
    private static readonly SpaceRunCheck DoubleSpace = new() { Of = " " };
    private static readonly SpaceRunCheck MixedSpace = new() { Of = " \u00A0", With = "\u00A0" };

    [Theory]
    [InlineData("Sie kam[|  |]gestern.")]
    [InlineData("Sie kam.[|   |]Er ging.")]
    [InlineData("Die Wahl[|  |]beginnt")]
    [InlineData("Sie zahlt 10 Euro.")]
    [InlineData("Sie zahlt 10\u00A0\u00A0Euro.")]
    public void Runs_of_spaces_are_found(string text) => DoubleSpace.ShouldFind(text);

    [Theory]
    [InlineData("Sie zahlt 10[|\u00A0 |]Euro.")]
    [InlineData("Sie zahlt 10[|\u00A0\u00A0|]Euro.")]
    [InlineData("Sie zahlt 10\u00A0Euro  und geht.")]
    public void A_run_can_be_asked_to_hold_a_certain_space(string text) => MixedSpace.ShouldFind(text);

    [Theory]
    [InlineData("Berlin  3:1  Mainz")]
    [InlineData("Berlin        12")]
    public void Drawn_columns_are_left_alone(string text) => DoubleSpace.ShouldFind(text);

    [Fact]
    public void One_space_takes_their_place() => DoubleSpace.Fix("Sie kam  gestern.").ShouldBe("Sie kam gestern.");
}
