using System.Collections.Immutable;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Sequences;

/// <summary>What is wrong with a pattern.</summary>
/// <param name="Path">The keys and places in lists that lead to it from the option.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">The offending text.</param>
internal sealed record SequenceProblem(ImmutableArray<string> Path, RuleFileError Error, string Detail);
