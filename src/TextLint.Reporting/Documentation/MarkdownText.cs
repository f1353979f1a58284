using System.Text;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Plain text in Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SignSet Marks = new("\\`*_<[]|&");

    /// <summary>The text on one line, with everything escaped that CommonMark or a table would take for markup.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!Marks.IsIn(line)) return line;
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            if (Marks.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>The text as code within a line.</summary>
    public static string Code(string text)
    {
        if (text.Length == 0) return "`''`";
        var fence = new string('`', LongestRun(text) + 1);
        var padding = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return $"{fence}{padding}{text}{padding}{fence}";
    }

    /// <summary>The text as a code block (CommonMark 0.31, 4.5: a fence is longer than any run of backticks in what it holds).</summary>
    public static string Block(string text, string language)
    {
        var run = LongestRun(text);
        var fence = run < 3 ? "```" : new string('`', run + 1);
        return $"{fence}{language}\n{text.TrimEnd('\n')}\n{fence}\n";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
