using System.Diagnostics;
using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class DuplicateCheckTests
{
    [Theory]
    [InlineData(DuplicateUnit.Block)]
    [InlineData(DuplicateUnit.Sentence)]
    public void Many_blocks_that_begin_and_end_alike_are_compared_in_linear_time(DuplicateUnit unit)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Der Rat hat am {string.Join(' ', Enumerable.Range(i * 9, 9).Select(n => $"w{n}"))} getagt und vertagt.\n\n"));
        var article = Trial.Read(text);
        var watch = Stopwatch.StartNew();

        Trial.Find(new DuplicateCheck { Unit = unit, MinWords = 6, Similarity = 0.6 }, article).ShouldBeEmpty();

        // Comparing each with each takes minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
