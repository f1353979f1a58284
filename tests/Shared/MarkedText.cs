using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Testing;

/// <summary>A text in which a test marks positions with <c>[|</c> and <c>|]</c>; marks may nest and may be empty.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked spans, in the order in which they open.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    /// <summary>The only marked span.</summary>
    public TextSpan Span => Spans.Single();

    /// <summary>The marked pieces of the text.</summary>
    public ImmutableArray<string> Marked => [.. Spans.Select(span => Text.Substring(span.Start, span.Length))];

    /// <summary>Reads a marked text; an unbalanced mark is a mistake of the test and throws <see cref="FormatException"/>.</summary>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push(spans.Count);
                spans.Add(new TextSpan(text.Length, 0));
                i++;
                continue;
            }
            if (marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                if (!open.TryPop(out var index)) throw new FormatException($"“|]” closes nothing: {marked}");
                spans[index] = TextSpan.FromBounds(spans[index].Start, text.Length);
                i++;
                continue;
            }
            text.Append(marked[i]);
        }
        if (open.Count > 0) throw new FormatException($"“[|” is not closed: {marked}");
        return new MarkedText(text.ToString(), [.. spans]);
    }

    /// <summary>Marks <paramref name="spans"/> in <paramref name="text"/>, so that a failed assertion shows where they stand.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text);
        foreach (var (position, mark) in Marks(spans).OrderByDescending(m => m.Position))
            marked.Insert(position, mark);
        return marked.ToString();
    }

    private static IEnumerable<(int Position, string Mark)> Marks(IEnumerable<TextSpan> spans)
    {
        // Sorted stably from the back: at one position the later mark is inserted first and so stands to the right.
        foreach (var span in spans.OrderByDescending(s => s.Start))
        {
            if (span.IsEmpty)
            {
                yield return (span.Start, "[||]");
                continue;
            }
            yield return (span.Start, "[|");
            yield return (span.End, "|]");
        }
    }
}
