using Microsoft.CodeAnalysis.Text;
using TextLint.Testing;

namespace TextLint.Documents.Tests;

public class MarkedTextTests
{
    [Fact]
    public void Marks_are_not_part_of_the_text()
    {
        var marked = MarkedText.Parse("Er [|kam|] an.");

        marked.Text.ShouldBe("Er kam an.");
        marked.Span.ShouldBe(new TextSpan(3, 3));
    }

    [Theory]
    [InlineData("[|Er|] [|kam|] an.")]
    [InlineData("[|Er|][|kam|]")]
    [InlineData("Er kam[||] an.")]
    public void Marking_is_the_reverse_of_reading(string text)
    {
        var marked = MarkedText.Parse(text);

        MarkedText.Mark(marked.Text, marked.Spans).ShouldBe(text);
    }
}
