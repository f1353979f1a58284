using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>Shows the examples of a rule in Markdown.</summary>
internal static class RuleExamples
{
    private const string Opening = "[|";
    private const string Closing = "|]";

    /// <summary>Appends one code block an example, introduced by what it shows; nothing where there are none.</summary>
    public static void Append(StringBuilder page, IReadOnlyList<RuleExample> examples, Wording wording)
    {
        foreach (var example in examples)
        {
            var isFlagged = example.Kind == RuleExampleKind.Flagged;
            AppendExample(page, wording[isFlagged ? "page.flagged" : "page.clean"], example.Because, example.Text);
            if (example.Fixed is { } mended) AppendExample(page, wording["page.fixed"], null, mended);
        }
    }

    private static void AppendExample(StringBuilder page, string label, string? because, string text)
    {
        page.Append('\n').Append("**").Append(label).Append("**");
        if (because is not null) page.Append(": ").Append(because.Trim());
        page.Append("\n\n");
        var fence = Fence(text);
        page.Append(fence).Append("text\n").Append(Pointed(text)).Append('\n').Append(fence).Append('\n');
    }

    // Marks that a reader of a page can see without knowing our notation.
    private static string Pointed(string text) =>
        text.TrimEnd('\n').Replace(Opening, "⟦", StringComparison.Ordinal).Replace(Closing, "⟧", StringComparison.Ordinal);

    // A fence is longer than any run of backticks in what it holds (CommonMark 0.31, 4.5).
    private static string Fence(string text)
    {
        var (longest, run) = (2, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return new string('`', longest + 1);
    }
}
