using TextLint.Documents;

namespace TextLint.Analysis.Spacing;

/// <summary>Tells columns that somebody drew with blanks, and lines of code, from running text.</summary>
internal static class Layout
{
    private const int WideRun = 4;
    private static readonly SignSet EndsOfSentences = new(".!?\u2026\"\u201C\u201D\u00AB\u00BB)");

    private static readonly SignSet EndsOfCode = new(";{}");
    private static readonly SignSet SignsOfCode = new("(){}=<>");
    private static readonly SignSet StartsOfOperators = new("=!&|+/*:(");
    private static readonly string[] Operators = ["==", "!=", "&&", "||", "+=", "/*", "*/", "//", "::", "();"];

    /// <summary>Whether a block is a line of code: it has an operator that prose lacks, or ends as a statement does and has its brackets.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) =>
        (!text.IsEmpty && EndsOfCode.Contains(text[^1]) && SignsOfCode.IsIn(text)) || (HasOperator(text) && !text.Contains("://", StringComparison.Ordinal));

    private static bool HasOperator(ReadOnlySpan<char> text)
    {
        for (var i = StartsOfOperators.FirstIn(text); i >= 0; i = StartsOfOperators.FirstIn(text))
        {
            text = text[i..];
            foreach (var name in Operators)
            {
                if (text.StartsWith(name)) return true;
            }
            text = text[1..];
        }
        return false;
    }

    /// <summary>Whether the white space of a block draws columns: several wide runs, a very wide one or a tab, in what does not end as a sentence does.</summary>
    public static bool IsDrawn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || EndsOfSentences.Contains(text[^1])) return false;
        var runs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) continue;
            var end = Blank.EndOfRun(text, i);
            if (end - i >= WideRun || text[i..end].Contains('\t')) return true;
            if (end - i > 1 && ++runs > 1) return true;
            i = end;
        }
        return false;
    }
}
