using TextLint.Analysis.Rules;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>A rule of the house whose id was taken before.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Rule">The rule.</param>
internal sealed record RepeatedRule(RuleFolder Folder, Rule Rule);
