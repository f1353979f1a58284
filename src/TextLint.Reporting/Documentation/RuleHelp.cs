using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Rules;

namespace TextLint.Reporting;

/// <summary>What a rule tells a reader who wants to know more, as Markdown.</summary>
internal static class RuleHelp
{
    /// <summary>Why, what to do instead, and examples, without a heading.</summary>
    public static string Markdown(Rule rule, Wording wording)
    {
        var text = new StringBuilder();
        text.Append(rule.Why.In(wording.Language).Trim()).Append("\n\n**").Append(wording["page.instead"]).Append(":** ").Append(rule.Instead.In(wording.Language).Trim()).Append('\n');
        RuleExamples.Append(text, rule.Examples, wording);
        return text.ToString();
    }
}
