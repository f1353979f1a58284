using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>A rule with the severity that the configuration gives it.</summary>
internal sealed record RuleInEffect(Rule Rule, RuleSeverity Severity, RuleDescriptor Descriptor);
