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
        var text = new StringBuilder(Reason(rule, wording));
        RuleExamples.Append(text, rule.Examples, wording);
        return text.ToString();
    }

    /// <summary>Why, and what to do instead.</summary>
    public static string Reason(Rule rule, Wording wording)
    {
        var (why, instead) = (MarkdownText.Escape(rule.Why.In(wording.Language)), MarkdownText.Escape(rule.Instead.In(wording.Language)));
        return $"{why}\n\n**{wording["page.instead"]}:** {instead}\n";
    }
}
