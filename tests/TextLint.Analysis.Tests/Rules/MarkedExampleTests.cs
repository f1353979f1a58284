using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Tests.Rules;

public class MarkedExampleTests
{
    [Theory]
    [InlineData("[|Er|] kam [||]an[|.|]")]
    [InlineData("[|Er|][|kam|]")]
    [InlineData("Er kam [an] | .")]
    [InlineData("")]
    public void Marking_is_the_reverse_of_reading(string marked)
    {
        var example = MarkedExample.Read(marked)!;

        MarkedExample.Mark(example.Text, example.Spans).ShouldBe(marked);
    }

    [Theory]
    [InlineData("Er [|kam an.")]
    [InlineData("Er kam|] an.")]
    [InlineData("[|Er [|kam|]|] an.")]
    [InlineData("[|Er|] kam|] an.")]
    public void Marks_that_are_not_closed_or_nested_are_no_example(string marked) => MarkedExample.Read(marked).ShouldBeNull();
}
