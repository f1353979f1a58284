using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Rules;

/// <summary>Something wrong with a rule file; the rule is left out and the others go on.</summary>
/// <param name="File">Path of the rule file as the host named it.</param>
/// <param name="Span">Where, in UTF-16 offsets into the file's text.</param>
/// <param name="Lines">The same as 0-based lines and columns.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">The offending key, value or text.</param>
public sealed record RuleProblem(string File, TextSpan Span, LinePositionSpan Lines, RuleFileError Error, string Detail);
