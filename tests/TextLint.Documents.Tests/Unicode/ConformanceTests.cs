using TextLint.Documents.Unicode;

namespace TextLint.Documents.Tests.Unicode;

public class ConformanceTests
{
    private delegate int NextBoundary(ReadOnlySpan<char> text, int start);

    [Fact]
    public void Words_end_where_Unicode_says_so() => Failures("WordBreakTest.txt", WordBoundaries.Next).ShouldBeEmpty();

    [Fact]
    public void Sentences_end_where_Unicode_says_so() => Failures("SentenceBreakTest.txt", SentenceBoundaries.Next).ShouldBeEmpty();

    private static List<string> Failures(string file, NextBoundary next)
    {
        var cases = SegmentationTestFile.Read(file).ToList();
        cases.Count.ShouldBeGreaterThan(500);
        return [.. cases.Where(c => !Boundaries(c.Text, next).SequenceEqual(c.Boundaries)).Select(c => c.Line)];
    }

    private static List<int> Boundaries(string text, NextBoundary next)
    {
        var boundaries = new List<int> { 0 };
        while (boundaries[^1] < text.Length) boundaries.Add(next(text, boundaries[^1]));
        return boundaries;
    }
}
