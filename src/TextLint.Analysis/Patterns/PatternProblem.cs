using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Patterns;

/// <summary>Why a pattern cannot be used.</summary>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">What the engine says of an invalid pattern; of one that is not linear, the construct that is to blame.</param>
public sealed record PatternProblem(RuleFileError Error, string Detail);
