using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Copies;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>Lets the rules that compare articles find, once all articles of a run are read.</summary>
internal sealed class RunComparison(ArticleAnalyzer analyzer, bool rethrows)
{
    /// <summary>What the rules find.</summary>
    /// <param name="sketches">What was kept of the articles, in the order of the run.</param>
    /// <returns>Diagnostics by rule, each rule's in the order of the articles.</returns>
    public ImmutableArray<Diagnostic> Find(IEnumerable<RuleSketch> sketches)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var rule in sketches.GroupBy(sketch => sketch.Rule.Rule, ReferenceEqualityComparer.Instance).OrderBy(group => ((Rule)group.Key!).Id, StringComparer.Ordinal))
            found.AddRange(Find((Rule)rule.Key!, [.. rule]));
        return found.ToImmutable();
    }

    private IEnumerable<Diagnostic> Find(Rule rule, ImmutableArray<RuleSketch> articles)
    {
        try
        {
            return [.. ((RunCheck)rule.Check!).Find([.. articles.Select(article => article.Sketch)]).OrderBy(finding => finding.Article).Select(finding => Report(finding, articles))];
        }
        catch (Exception failure) when (!rethrows && failure is not OutOfMemoryException)
        {
            return Failed(rule, failure, articles[0].Place);
        }
    }

    private static Diagnostic Report(RunFinding finding, ImmutableArray<RuleSketch> articles)
    {
        var (article, other) = (articles[finding.Article], articles[finding.Other].Place);
        var lines = other.GetLineSpan();
        var place = string.Create(CultureInfo.InvariantCulture, $"{lines.Path}:{lines.StartLinePosition.Line + 1}");
        return article.Rule.Descriptor.Report(article.Place, article.Rule.Severity, [.. finding.Arguments, new("other", place)], [other]);
    }

    private IEnumerable<Diagnostic> Failed(Rule rule, Exception failure, Location place)
    {
        if (analyzer.Rules.Find(EngineRule.CheckFailed) is not { } known || ArticleConfiguration.Default.SeverityOf(known) is not (not RuleSeverity.None and var severity)) return [];
        return [analyzer.DescriptorOf(known).Report(place, severity, EngineRule.ArgumentsOf(rule, failure), [])];
    }
}
