using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TextLint.Analysis.Engine;

/// <summary>What a rule makes of an article.</summary>
/// <param name="Found">Its diagnostics in no order.</param>
/// <param name="Sketch">What it keeps of the article to compare it with others, or null.</param>
/// <param name="Failure">What its check threw, or null.</param>
internal sealed record RuleOutcome(ImmutableArray<Diagnostic> Found, RuleSketch? Sketch, Exception? Failure);
