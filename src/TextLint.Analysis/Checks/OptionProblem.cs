using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Checks;

/// <summary>An option of a check that cannot work.</summary>
/// <param name="Option">Name of the property of the check.</param>
/// <param name="Index">Index into the option where it is a list, else -1.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">The offending text.</param>
public sealed record OptionProblem(string Option, int Index, RuleFileError Error, string Detail);
