using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Reporting.Tests;

/// <summary>A source put together from pieces of which it is known what a reader sees of them.</summary>
internal sealed class PlacedText
{
    private readonly StringBuilder _source = new();
    private readonly List<string> _seen = [];

    public string Source => _source.ToString();

    /// <summary>Appends characters that a reader sees as they are written.</summary>
    public PlacedText Show(string text)
    {
        _source.Append(text);
        foreach (var c in text) _seen.Add(c.ToString());
        return this;
    }

    /// <summary>Appends what a reader sees as something else, or not at all.</summary>
    public PlacedText Show(string written, string seen)
    {
        _source.Append(written);
        _seen.Add(seen);
        for (var i = 1; i < written.Length; i++) _seen.Add("");
        return this;
    }

    /// <summary>What a reader sees of a span: composed, without invisible signs.</summary>
    public string SeenAt(TextSpan span) => Visible(string.Concat(_seen.Skip(span.Start).Take(span.Length)));

    public static string Visible(string text)
    {
        foreach (var invisible in (ReadOnlySpan<string>)["\u00AD", "\u200B", "\u2060", "\uFEFF"]) text = text.Replace(invisible, "", StringComparison.Ordinal);
        // The only decomposed letter in these tests: without culture data, .NET takes every text for normalised.
        return text.Replace("o\u0308", "ö", StringComparison.Ordinal);
    }
}
