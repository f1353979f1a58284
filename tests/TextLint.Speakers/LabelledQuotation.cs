using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Speakers;

/// <summary>A quotation whose speaker somebody marked.</summary>
/// <param name="Span">The quotation, in UTF-16 offsets.</param>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Type">How it is given.</param>
public sealed record LabelledQuotation(TextSpan Span, ImmutableArray<TextSpan> Speaker, QuotationType Type)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\u201E\u201C\u201D\"\u00BB\u00AB");

    /// <summary>The quotations with a speaker of one object of a set, whose offsets count code points.</summary>
    public static IEnumerable<LabelledQuotation> Read(JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var offsets = OffsetsOf(text);
        foreach (var gold in article.GetProperty("gold").EnumerateArray())
        {
            if (!gold.TryGetProperty("speaker", out var speaker) || speaker.GetArrayLength() == 0) continue;
            var span = TextSpan.FromBounds(offsets[gold.GetProperty("start").GetInt32()], offsets[gold.GetProperty("end").GetInt32()]);
            var parts = speaker.EnumerateArray().Select(part => TextSpan.FromBounds(offsets[part[0].GetInt32()], offsets[part[1].GetInt32()]));
            yield return new LabelledQuotation(span, [.. parts], TypeOf(text[span.Start..span.End].Trim()));
        }
    }

    private static QuotationType TypeOf(string words)
    {
        if (words.AsSpan().IndexOfAny(Marks) is var mark && mark < 0) return QuotationType.Indirect;
        return mark == 0 && words.Length > 1 && !char.IsLower(words[1]) && Marks.Contains(words.TrimEnd('.', ',')[^1]) ? QuotationType.Direct : QuotationType.Mixed;
    }

    private static List<int> OffsetsOf(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i])) offsets.Add(i);
        }
        offsets.Add(text.Length);
        return offsets;
    }
}
