using Microsoft.CodeAnalysis;
using TextLint.Analysis.Copies;

namespace TextLint.Analysis.Engine;

/// <summary>What a rule that compares articles keeps of one of them.</summary>
public sealed record RuleSketch
{
    internal RuleSketch(RuleInEffect rule, Location place, ArticleSketch sketch) => (Rule, Place, Sketch) = (rule, place, sketch);

    /// <summary>The rule with its severity for that article.</summary>
    internal RuleInEffect Rule { get; }

    /// <summary>Where a finding is reported.</summary>
    internal Location Place { get; }

    /// <summary>What its check made of the article.</summary>
    internal ArticleSketch Sketch { get; }

    /// <summary>A diagnostic at the place of a finding, which says nothing yet.</summary>
    internal Diagnostic Announce() => Rule.Descriptor.Report(Place, Rule.Severity, [], []);
}
