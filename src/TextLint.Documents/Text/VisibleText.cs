using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Unicode;

namespace TextLint.Documents;

/// <summary>Projects a stretch of running text: drops soft hyphens, zero-width signs and marks of writing direction, composes letters (NFC).</summary>
public static class VisibleText
{
    // The first of the characters that need a look.
    private const char SoftHyphen = '\u00AD';

    /// <summary>True for a sign that is never seen by itself, such as a soft hyphen.</summary>
    public static bool Hides(char c) =>
        c is SoftHyphen or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') or '\uFEFF';

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
            if (Hides(source[position]))
            {
                position++;
                continue;
            }
            end = EndOfMarks(source, position, span.End);
            var cluster = TextSpan.FromBounds(position, end);
            builder.Append(CanonicalComposition.Compose(source.AsSpan(position, cluster.Length)), cluster);
            position = end;
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= SoftHyphen && (Hides(c) || CanonicalComposition.IsMark(c))) return false;
        }
        return true;
    }

    // A run ends before an invisible sign, or before a letter that combining marks follow.
    private static int EndOfPlainRun(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Hides(source[i])) return i;
            if (i + 1 < end && CanonicalComposition.IsMark(source[i + 1]) && !Hides(source[i])) return i;
        }
        return end;
    }

    private static int EndOfMarks(string source, int start, int end)
    {
        var i = start + 1;
        while (i < end && CanonicalComposition.IsMark(source[i])) i++;
        return i;
    }
}
