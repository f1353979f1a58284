using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Analysis.Rules;

/// <summary>Something wrong with a rule file; the rule is left out and the others go on.</summary>
/// <param name="File">Path of the file as it was handed over.</param>
/// <param name="Span">Where, in UTF-16 offsets into the file's text.</param>
/// <param name="Lines">The same as 0-based lines and columns.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="Detail">The offending key, value or text.</param>
public sealed record RuleProblem(string File, TextSpan Span, LinePositionSpan Lines, RuleFileError Error, string Detail)
{
    /// <summary>What would be right: one entry where it is known what was meant, several to choose from, or empty.</summary>
    public ImmutableArray<string> Expected { get; init; } = [];

    /// <summary>The problem as a sentence.</summary>
    public string Describe(Wording wording)
    {
        var said = wording.Format($"rule-file.{KeyCase.Value(Error.ToString())}", new KeyValuePair<string, string>("detail", Detail));
        if (Expected.IsEmpty) return said;
        var key = Error == RuleFileError.WrongType ? "rule-file.form" : Expected.Length == 1 ? "rule-file.did-you-mean" : "rule-file.one-of";
        return $"{said} {wording.Format(key, new KeyValuePair<string, string>("expected", string.Join(", ", Expected)))}";
    }
}
