using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Segmentation;

/// <summary>How many stretches of annotated articles have the kind that an annotator gave them.</summary>
internal static class BlockKinds
{
    // A stretch counts as found when it begins and ends this near to the annotator's: blanks between two stretches belong to neither.
    private const int Tolerance = 2;

    /// <summary>
    /// Prints each wrong stretch and the share of right ones.
    /// </summary>
    /// <param name="language">Language of the articles.</param>
    /// <param name="annotations">A file with a stretch a line (<c>file</c>, <c>start</c>, <c>end</c>, <c>kind</c>), beside the articles.</param>
    public static int Measure(string language, string annotations)
    {
        var conventions = BuiltIn.Packs.For(language).Conventions;
        var folder = Path.GetDirectoryName(Path.GetFullPath(annotations))!;
        var stretches = File.ReadLines(annotations).Select(line => JsonSerializer.Deserialize<Stretch>(line, JsonSerializerOptions.Web)!).ToList();
        var wrong = 0;
        foreach (var article in stretches.GroupBy(stretch => stretch.File))
        {
            var text = SourceText.From(File.ReadAllText(Path.Combine(folder, article.Key)));
            var found = Stretches(ArticleBuilder.Build(article.Key, text, new PlainTextParser().Parse(text), conventions)).ToList();
            foreach (var expected in article)
            {
                var actual = found.Where(part => part.Span.Start < expected.End && part.Span.End > expected.Start).ToList();
                if (actual is [var only] && only.Kind.ToString() == expected.Kind && Math.Abs(only.Span.Start - expected.Start) <= Tolerance && Math.Abs(only.Span.End - expected.End) <= Tolerance) continue;
                wrong++;
                Console.WriteLine($"{article.Key}:{expected.Start}-{expected.End} {expected.Kind}: {string.Join(", ", actual.Select(part => $"{part.Kind} {part.Span.Start}-{part.Span.End}"))}");
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stretches.Count - wrong} of {stretches.Count} stretches right, {(stretches.Count - wrong) * 100.0 / stretches.Count:F1} %"));
        return 0;
    }

    // The parts of a block, and what is left of it between them.
    private static IEnumerable<BlockPart> Stretches(ArticleDocument document)
    {
        foreach (var block in document.Blocks)
        {
            var start = block.Span.Start;
            foreach (var part in block.Parts)
            {
                if (part.Span.Start > start) yield return new BlockPart(block.Kind, TextSpan.FromBounds(start, part.Span.Start));
                yield return part;
                start = part.Span.End;
            }
            if (start < block.Span.End) yield return new BlockPart(block.Kind, TextSpan.FromBounds(start, block.Span.End));
        }
    }

    private sealed record Stretch(string File, int Start, int End, string Kind);
}
