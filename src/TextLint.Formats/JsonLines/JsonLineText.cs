using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.JsonLines;

/// <summary>An article in the strings of a line of JSON Lines.</summary>
internal sealed record JsonLineText : WrittenText
{
    // What keeps the headline and the text of an article apart, and is not written in the line.
    private const string Gap = "\n\n";

    private readonly ImmutableArray<(int Start, JsonString String)> _parts;
    private readonly bool _isAscii;

    /// <param name="line">The line, without its end.</param>
    /// <param name="headline">The string with the headline, or null.</param>
    /// <param name="text">The string with the text.</param>
    public JsonLineText(SourceText line, JsonString? headline, JsonString text) : base(line)
    {
        _parts = headline is { } first ? [(0, first), (first.Value.Length + Gap.Length, text)] : [(0, text)];
        _isAscii = Ascii.IsValid(line.ToString());
        Article = SourceText.From(headline is { } title ? string.Concat(title.Value.Characters, Gap, text.Value.Characters) : text.Value.ToString(), line.Encoding);
        Headline = new TextSpan(0, headline?.Value.Length ?? 0);
    }

    /// <summary>The text of the article.</summary>
    public SourceText Article { get; }

    /// <summary>The headline in it; empty where the line names none.</summary>
    public TextSpan Headline { get; }

    /// <summary>A span that reaches from one string into the other is cut to the one that it covers more of.</summary>
    public override TextSpan ToWritten(TextSpan article)
    {
        var (start, part) = _parts.MaxBy(part => Overlap(part, article));
        if (part.Value.Length == 0) return new TextSpan(part.Span.Start, 0);
        var from = Math.Clamp(article.Start - start, 0, part.Value.Length);
        return part.Value.ToSource(TextSpan.FromBounds(from, Math.Clamp(article.End - start, from, part.Value.Length)));
    }

    /// <summary>The text as it may stand in a string; in a line that is all ASCII, so it stays.</summary>
    public override string ToWritten(string article)
    {
        var written = new StringBuilder(article.Length);
        foreach (var c in article)
        {
            if (c is '"' or '\\') written.Append('\\').Append(c);
            else if (c == '\n') written.Append(@"\n");
            else if (c < ' ' || (_isAscii && !char.IsAscii(c))) written.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}");
            else written.Append(c);
        }
        return written.ToString();
    }

    // Where nothing overlaps, the nearer one: below zero by the distance.
    private static int Overlap((int Start, JsonString String) part, TextSpan article) =>
        Math.Min(part.Start + part.String.Value.Length, article.End) - Math.Max(part.Start, article.Start);
}
