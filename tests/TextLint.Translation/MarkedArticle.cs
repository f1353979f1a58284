using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Translation;

/// <summary>A text with the places that somebody marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Marks">Where, as UTF-16 offsets, and how many marked it.</param>
internal sealed record MarkedArticle(string Text, ImmutableArray<(TextSpan Span, int Votes)> Marks)
{
    /// <summary>Reads JSON Lines: <c>text</c>, and <c>gold</c> with <c>start</c> and <c>end</c> in code points and <c>votes</c>; one vote where there is none.</summary>
    public static IEnumerable<MarkedArticle> Read(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var offsets = OffsetsOf(text);
            var marks = json.RootElement.TryGetProperty("gold", out var gold) ? gold.EnumerateArray().Select(mark => Mark(mark, offsets)) : [];
            yield return new MarkedArticle(text, [.. marks]);
        }
    }

    private static (TextSpan Span, int Votes) Mark(JsonElement mark, List<int> offsets)
    {
        var (start, end) = (mark.GetProperty("start").GetInt32(), mark.GetProperty("end").GetInt32());
        return (TextSpan.FromBounds(offsets[start], offsets[end]), mark.TryGetProperty("votes", out var votes) ? votes.GetInt32() : 1);
    }

    private static List<int> OffsetsOf(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) offsets.Add(i);
        offsets.Add(text.Length);
        return offsets;
    }
}
