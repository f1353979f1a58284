using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Filtering;

/// <summary>
/// Leaves out what a comment suppresses before it is found: what a comparison says of an article is known at the end of a run, when its
/// comments are gone.
/// </summary>
internal static class SketchFilter
{
    /// <summary>The sketches whose findings no directive suppresses.</summary>
    /// <param name="sketches">What the rules keep of the article.</param>
    /// <param name="directives">The directives of the article in their order.</param>
    /// <param name="text">The source text.</param>
    /// <param name="rules">The rules of the run, for their names.</param>
    /// <param name="unused">The directives that suppressed nothing else; those that suppress a sketch are taken out.</param>
    public static ImmutableArray<RuleSketch> Apply(
        ImmutableArray<RuleSketch> sketches,
        ImmutableArray<SuppressionDirective> directives,
        SourceText text,
        RuleCatalog rules,
        ref ImmutableArray<SuppressionDirective> unused)
    {
        if (sketches.IsEmpty || directives.IsEmpty) return sketches;
        var kept = ImmutableArray.CreateBuilder<RuleSketch>();
        foreach (var sketch in sketches)
        {
            ImmutableArray<Diagnostic> announced = [sketch.Announce()];
            if (!SuppressionFilter.Apply(announced, directives, text, rules, out _, out var useless).IsEmpty) kept.Add(sketch);
            unused = [.. unused.Where(useless.Contains)];
        }
        return kept.ToImmutable();
    }
}
