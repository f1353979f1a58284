using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>Shows the examples of a rule in Markdown.</summary>
internal static class RuleExamples
{
    /// <summary>Appends one code block an example, introduced by what it shows; nothing where there are none.</summary>
    public static void Append(StringBuilder page, IReadOnlyList<RuleExample> examples, Wording wording)
    {
        foreach (var example in examples)
        {
            var kind = wording[example.Kind == RuleExampleKind.Flagged ? "page.flagged" : "page.clean"];
            page.Append('\n').Append("**").Append(kind).Append("**").Append(Circumstances(example, wording)).Append("\n\n");
            page.Append(MarkdownText.Block(Pointed(example.Text), Language(example)));
            foreach (var other in example.Others)
            {
                page.Append('\n').Append(wording["page.other"]).Append("\n\n");
                page.Append(MarkdownText.Block(other, Language(example)));
            }
            if (example.Fixed is not { } mended) continue;
            page.Append('\n').Append("**").Append(wording["page.fixed"]).Append("**\n\n");
            page.Append(MarkdownText.Block(mended, Language(example)));
        }
    }

    private static string Circumstances(RuleExample example, Wording wording)
    {
        var place = example.In switch
        {
            null => $" ({wording["page.article"]})",
            Documents.BlockKind.Paragraph => "",
            { } kind => $" ({KeyName.Of(kind)})",
        };
        return example.Because is { } because ? $"{place}: {MarkdownText.Escape(because)}" : place;
    }

    private static string Language(RuleExample example) => example.Format.TrimStart('.') switch
    {
        "txt" => "text",
        var format => format,
    };

    // Marks that a reader can see without knowing the notation of rule files.
    private static string Pointed(string text) => text.Replace("[|", "⟦", StringComparison.Ordinal).Replace("|]", "⟧", StringComparison.Ordinal);
}
