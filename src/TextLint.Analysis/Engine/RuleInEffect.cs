using TextLint.Analysis.Checks;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>A rule with the severity that the configuration gives it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How loud it is here.</param>
/// <param name="DescriptorOf">Makes its descriptor, which only a finding needs.</param>
internal sealed record RuleInEffect(Rule Rule, RuleSeverity Severity, Func<Rule, RuleDescriptor> DescriptorOf)
{
    /// <summary>Its check, made when one of its triggers is first seen.</summary>
    public Check Check => Rule.Check!;

    public RuleDescriptor Descriptor => DescriptorOf(Rule);
}
