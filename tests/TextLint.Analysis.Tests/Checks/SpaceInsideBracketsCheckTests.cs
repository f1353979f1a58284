using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class SpaceInsideBracketsCheckTests
{
    private static readonly SpaceInsideBracketsCheck Check = new() { Pairs = ["()", "[]"] };

    [Theory]
    [InlineData("Sie [|( |]links) kam.")]
    [InlineData("Sie (links[| )|] kam.")]
    [InlineData("Sie [|( |]links[| )|] kam.")]
    public void Spaces_inside_are_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("[ ] Ja [x] Nein [ x ] Vielleicht")]
    [InlineData("f( xy ) und ( a + b ) und ( … )")]
    [InlineData("Fein : ) sagte sie ( und ging.")]
    public void Boxes_formulas_and_calls_are_left_alone(string text) => Check.ShouldFind(text);

    [Fact]
    public void The_spaces_go() => Check.Fix("Sie ( links ) kam.").ShouldBe("Sie (links) kam.");
}
