using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>A rule with the severity that the configuration gives it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Its check.</param>
/// <param name="Severity">How loud it is here.</param>
/// <param name="DescriptorOf">Makes its descriptor, which only a finding needs.</param>
internal sealed record RuleInEffect(Rule Rule, Check Check, RuleSeverity Severity, Func<Rule, RuleDescriptor> DescriptorOf)
{
    public RuleDescriptor Descriptor => DescriptorOf(Rule);
}
