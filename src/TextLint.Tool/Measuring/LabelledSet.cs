using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Measuring;

/// <summary>Labelled articles of one file: one JSON object a line with <c>id</c>, <c>text</c> and <c>gold</c>.</summary>
/// <param name="Name">Name of the file without its extension.</param>
/// <param name="Articles">The articles in their order.</param>
/// <param name="TrappedClasses">
/// Classes of which near misses are marked. In articles that are not exhaustive, a finding of such a class is wrong only on a near miss:
/// elsewhere nobody has said.
/// </param>
internal sealed record LabelledSet(string Name, ImmutableArray<LabelledArticle> Articles, ImmutableHashSet<string> TrappedClasses)
{
    /// <summary>Reads a file; throws <see cref="FormatException"/> with the line where it is not as described, and what the file system throws.</summary>
    public static LabelledSet Read(string path)
    {
        var articles = ImmutableArray.CreateBuilder<LabelledArticle>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                articles.Add(ArticleOf(line));
            }
            catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {failure.Message}"), failure);
            }
        }
        var trapped = articles.SelectMany(article => article.Flaws).Where(flaw => flaw.IsTrap).Select(flaw => flaw.Class).ToImmutableHashSet(StringComparer.Ordinal);
        return new LabelledSet(Path.GetFileNameWithoutExtension(path), articles.ToImmutable(), trapped);
    }

    private static LabelledArticle ArticleOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        var offsets = new CodePointOffsets(text);
        var flaws = root.GetProperty("gold").EnumerateArray().Select(gold => FlawOf(gold, offsets)).ToImmutableArray();
        return new LabelledArticle(root.GetProperty("id").GetString()!, text, flaws, IsTrue(root, "exhaustive"));
    }

    private static KnownFlaw FlawOf(JsonElement gold, CodePointOffsets offsets)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        spans.Add(offsets.SpanOf(gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32()));
        if (gold.TryGetProperty("also", out var also))
        {
            foreach (var place in also.EnumerateArray()) spans.Add(offsets.SpanOf(place[0].GetInt32(), place[1].GetInt32()));
        }
        var classes = ImmutableArray.Create(gold.GetProperty("class").GetString()!);
        if (gold.TryGetProperty("alt_class", out var others)) classes = classes.AddRange(others.EnumerateArray().Select(other => other.GetString()!));
        return new KnownFlaw(spans.ToImmutable(), classes, IsTrue(gold, "trap"), !IsTrue(gold, "natural"));
    }

    private static bool IsTrue(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.False or JsonValueKind.Null) && value.GetRawText() is not ("0" or "\"\"");
}
