using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Copies;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Analysis.Tests.Copies;

public sealed class SimilarArticlesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 0.86)]
    [InlineData(10, 0.6)]
    [InlineData(120, 0)]
    public void A_signature_tells_how_much_of_two_texts_is_the_same(int changedWords, double resemblance) =>
        MinHash.Resemblance(SketchOf(1, 0).Signature, SketchOf(1, changedWords).Signature).ShouldBe(resemblance, tolerance: 0.1);

    [Fact]
    public void An_article_like_an_earlier_one_is_found() =>
        new SimilarArticles([SketchOf(1, 0), SketchOf(2, 0), SketchOf(1, 2), SketchOf(3, 0), SketchOf(1, 3)], 0.7).Find().ShouldBe([-1, -1, 0, -1, 0]);

    [Fact]
    public void Articles_without_text_are_like_no_other() =>
        new SimilarArticles([new ArticleSketch(default, 0, []), new ArticleSketch(default, 0, [])], 0.7).Find().ShouldBe([-1, -1]);

    [Fact]
    public void A_crowd_that_agrees_in_one_band_takes_no_more_than_linear_time()
    {
        // All share the first band and nothing else: without a bound each would be compared with each.
        var sketches = Enumerable.Range(0, 40_000).Select(i => new ArticleSketch(default, 0, Signature(i))).ToArray();
        var watch = Stopwatch.StartNew();

        new SimilarArticles(sketches, 0.7).Find().ShouldAllBe(found => found == -1);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static ImmutableArray<uint> Signature(int i) => [.. Enumerable.Range(0, MinHash.Length).Select(k => k < 4 ? 7u : (uint)((i * MinHash.Length) + k))];

    private static ArticleSketch SketchOf(int seed, int changedWords)
    {
        var words = new Random(seed);
        var text = string.Join(' ', Enumerable.Range(0, 120).Select(i => i * changedWords % 120 < changedWords && changedWords > 0 ? $"neu{i}" : $"wort{words.Next(5000)}"));
        var source = SourceText.From($"Heute {text}.");
        var document = ArticleBuilder.Build("a.txt", source, new PlainTextParser().Parse(source), TextConventions.Undetermined);
        return new ArticleSketch(default, 0, MinHash.Of(document, 3));
    }
}
