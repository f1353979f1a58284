using System.Buffers;

namespace TextLint.Analysis.Spacing;

/// <summary>Tells columns that somebody drew with blanks from running text.</summary>
internal static class Layout
{
    private const int WideRun = 4;
    private static readonly SearchValues<char> EndsOfSentences = SearchValues.Create(".!?\u2026\"\u201C\u201D\u00AB\u00BB)");

    /// <summary>Whether the white space of a block draws columns: several wide runs, or a very wide one, in what does not end as a sentence does.</summary>
    public static bool IsDrawn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || EndsOfSentences.Contains(text[^1])) return false;
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) continue;
            var end = Blank.EndOfRun(text, i);
            if (end - i >= WideRun) return true;
            if ((end - i > 1 || text[i] == '\t') && ++runs > 1) return true;
            i = end;
        }
        return false;
    }
}
