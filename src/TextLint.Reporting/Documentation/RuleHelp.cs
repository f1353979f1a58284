using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>What a rule tells a reader who wants to know more, as Markdown without a heading.</summary>
internal static class RuleHelp
{
    /// <summary>Why, what to do instead, and examples.</summary>
    public static string Markdown(Rule rule, Wording wording)
    {
        var text = new StringBuilder();
        text.Append(MarkdownText.Escape(rule.Why.In(wording.Language))).Append("\n\n");
        text.Append("**").Append(wording["page.instead"]).Append(":** ").Append(MarkdownText.Escape(rule.Instead.In(wording.Language))).Append('\n');
        RuleExamples.Append(text, rule.Examples, wording);
        return text.ToString();
    }
}
