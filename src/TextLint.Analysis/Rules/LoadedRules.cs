using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>What a folder of rule files gave.</summary>
/// <param name="Rules">The rules of the files that nothing is wrong with, in the order of their paths.</param>
/// <param name="Problems">What is wrong with the other files, in the order of paths and places.</param>
public sealed record LoadedRules(ImmutableArray<Rule> Rules, ImmutableArray<RuleProblem> Problems);
