using System.Collections.Immutable;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>What a YAML file gave.</summary>
/// <param name="Value">What it says, or null where anything is wrong.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record YamlReading<T>(T? Value, ImmutableArray<RuleProblem> Problems) where T : class;
