using System.Collections.Immutable;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Checks;

/// <summary>An option of a check that cannot work.</summary>
/// <param name="Option">Name of the property of the check.</param>
/// <param name="Index">Index into the option where it is a list, else -1.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">The offending text.</param>
public sealed record OptionProblem(string Option, int Index, RuleFileError Error, string Detail)
{
    /// <summary>Keys, and places in lists, that lead from there to what is wrong inside it.</summary>
    public ImmutableArray<string> Path { get; init; } = [];
}
