using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Projects a stretch of running text: drops soft hyphens and zero-width signs, composes letters (NFC).</summary>
public static class VisibleText
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    /// <summary>What a reader sees of <paramref name="span"/>; a verbatim projection where nothing is hidden or decomposed.</summary>
    public static ProjectedText Of(string source, TextSpan span)
    {
        if (IsPlain(source.AsSpan(span.Start, span.Length))) return ProjectedText.Verbatim(source, span);
        var builder = new ProjectedText.Builder(source);
        AppendTo(builder, source, span);
        return builder.ToProjectedText();
    }

    /// <summary>Appends what a reader sees of <paramref name="span"/>.</summary>
    public static void AppendTo(ProjectedText.Builder builder, string source, TextSpan span)
    {
        var position = span.Start;
        while (position < span.End)
        {
            var end = EndOfPlainRun(source, position, span.End);
            builder.Append(TextSpan.FromBounds(position, end));
            position = end;
            if (position == span.End) return;
            if (Invisible.Contains(source[position]))
            {
                position++;
                continue;
            }
            end = EndOfMarks(source, position, span.End);
            var cluster = TextSpan.FromBounds(position, end);
            builder.Append(Compose(source.AsSpan(position, cluster.Length)), cluster);
            position = end;
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Invisible) < 0 && text.IndexOfAnyInRange('\u0300', '\u036F') < 0;

    // A run ends before an invisible sign, or before a letter that combining marks follow.
    private static int EndOfPlainRun(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Invisible.Contains(source[i])) return i;
            if (i + 1 < end && IsCombining(source[i + 1]) && !Invisible.Contains(source[i])) return i;
        }
        return end;
    }

    private static int EndOfMarks(string source, int start, int end)
    {
        var i = start + 1;
        while (i < end && IsCombining(source[i])) i++;
        return i;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static string Compose(ReadOnlySpan<char> cluster)
    {
        var text = cluster.ToString();
        // A lone surrogate cannot be normalised; it is shown as it stands.
        return text.Any(char.IsSurrogate) ? text : text.Normalize(NormalizationForm.FormC);
    }
}
