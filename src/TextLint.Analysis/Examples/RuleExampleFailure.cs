using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Examples;

/// <summary>An example that does not show what it claims.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">Its example.</param>
/// <param name="Actual">What happened instead: the text with the spans that were reported, or the text that the fixes gave.</param>
public sealed record RuleExampleFailure(Rule Rule, RuleExample Example, string Actual)
{
    /// <summary>The failure as a problem of the rule file that the rule was read from.</summary>
    public RuleProblem In(RuleFile file)
    {
        var lines = SourceText.From(file.Text).Lines;
        return new RuleProblem(file.Path, Example.Span, lines.GetLinePositionSpan(Example.Span), RuleFileError.ExampleFails, Actual);
    }
}
