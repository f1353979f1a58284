using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>The table of all rules, by category.</summary>
internal static class RuleIndex
{
    public static string Markdown(RuleCatalog rules, Wording wording)
    {
        var index = new StringBuilder("## ").Append(wording["page.rules"]).Append('\n');
        foreach (var category in rules.All.GroupBy(rule => rule.Category))
        {
            index.Append("\n### ").Append(category.Key).Append("\n\n| ");
            index.Append(string.Join(" | ", ((string[])["rule", "title", "language", "severity", "enabled"]).Select(key => wording["page." + key])));
            index.Append(" |\n|---|---|---|---|---|\n");
            foreach (var rule in category) AppendRow(index, rule, wording);
        }
        return index.ToString();
    }

    private static void AppendRow(StringBuilder index, Rule rule, Wording wording) => index
        .Append("| [").Append(rule.Id).Append(' ').Append(rule.Name).Append("](").Append(RulePage.PathOf(rule)).Append(") | ")
        .Append(MarkdownText.Escape(rule.Title.In(wording.Language))).Append(" | ")
        .Append(rule.Language).Append(" | ")
        .Append(KeyName.Of(rule.Severity)).Append(" | ")
        .Append(wording[rule.Enabled ? "page.yes" : "page.no"]).Append(" |\n");
}
