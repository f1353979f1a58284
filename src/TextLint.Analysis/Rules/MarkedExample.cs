using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules;

/// <summary>The text of an example without the marks <c>[|…|]</c>, and what they mark.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked spans in reading order; they do not overlap.</param>
public sealed record MarkedExample(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    /// <summary>Reads a marked text; null where a mark has no counterpart or marks are nested.</summary>
    public static MarkedExample? Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var position = 0;
        while (marked.IndexOf(Opening, position, StringComparison.Ordinal) is var opening and >= 0)
        {
            var closing = marked.IndexOf(Closing, opening + Opening.Length, StringComparison.Ordinal);
            if (closing < 0) return null;
            var inner = marked.AsSpan((opening + Opening.Length)..closing);
            var before = marked.AsSpan(position..opening);
            if (inner.Contains(Opening, StringComparison.Ordinal) || before.Contains(Closing, StringComparison.Ordinal)) return null;
            text.Append(before);
            spans.Add(new TextSpan(text.Length, inner.Length));
            text.Append(inner);
            position = closing + Closing.Length;
        }
        var rest = marked.AsSpan(position);
        if (rest.Contains(Closing, StringComparison.Ordinal)) return null;
        return new MarkedExample(text.Append(rest).ToString(), spans.ToImmutable());
    }

    /// <summary><paramref name="text"/> with <paramref name="spans"/> marked; the spans are sorted and do not overlap.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text.Length + 16);
        var position = 0;
        foreach (var span in spans)
        {
            // A span within the one before has no place of its own in the notation.
            if (span.Start < position) continue;
            marked.Append(text, position, span.Start - position).Append(Opening).Append(text, span.Start, span.Length).Append(Closing);
            position = span.End;
        }
        return marked.Append(text, position, text.Length - position).ToString();
    }
}
