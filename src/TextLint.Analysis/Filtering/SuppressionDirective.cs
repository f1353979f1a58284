using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Filtering;

/// <summary>One rule that a comment suppresses.</summary>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Rule">Id or name of the rule, or <c>*</c> for all.</param>
/// <param name="Span">The comment in the source text.</param>
/// <param name="Justification">The reason that the comment gives, or empty.</param>
internal sealed record SuppressionDirective(SuppressionScope Scope, string Rule, TextSpan Span, string Justification);
