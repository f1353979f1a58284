using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Engine;

/// <summary>One pass of the rules in effect over one article.</summary>
internal sealed class ArticleRun(ArticleAnalyzer analyzer, ArticleModel model, ArticleConfiguration configuration, RulesInEffect inEffect, ArticleAnalyzerOptions options)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<RuleSketch>.Builder _sketches = ImmutableArray.CreateBuilder<RuleSketch>(0);

    /// <summary>Everything that the rules and the engine find, unordered and unfiltered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        foreach (var problem in model.Document.Problems) _found.AddRange(Engine(RuleOf(problem.Kind), FindingOf(problem)));
        // What a rule says of bytes that are no text helps nobody.
        if (!model.Document.Problems.Any(problem => problem.Kind == DocumentProblemKind.BinaryContent)) Look();
        return _found.ToImmutable();
    }

    /// <summary>What the rules that compare articles keep of this one, once <see cref="Diagnostics"/> was called.</summary>
    public ImmutableArray<RuleSketch> Sketches => _sketches.ToImmutable();

    /// <summary>A diagnostic of the engine about this article; none where its rule is off.</summary>
    public IEnumerable<Diagnostic> Engine(string rule, Finding finding)
    {
        var diagnostic = analyzer.ReportEngine(rule, new DiagnosticPlace(model.Document.Path, model.Document.Written, RuleSeverity.None), finding, configuration);
        return diagnostic is null ? [] : [diagnostic];
    }

    // Rule by rule, not sentence by sentence: so one thread has the code of one rule at hand, and several threads have nothing to wait for.
    private void Look()
    {
        var candidates = inEffect.Rent();
        foreach (var block in model.Document.Blocks) inEffect.Prefilter.Scan(block, candidates);
        SayCuts(candidates);
        var indices = new List<int>();
        foreach (var index in candidates.InArticle) indices.Add(index);
        var outcomes = new RuleOutcome[indices.Count];
        SharedWork.Do(outcomes.Length, options.ThreadsPerArticle, i => outcomes[i] = RuleRun.Over(inEffect.All[indices[i]], indices[i], candidates, model, options.RethrowsFailures));
        inEffect.Return(candidates);
        for (var i = 0; i < outcomes.Length; i++) Add(inEffect.All[indices[i]], outcomes[i]);
    }

    private void Add(RuleInEffect rule, RuleOutcome outcome)
    {
        _found.AddRange(outcome.Found);
        if (outcome.Sketch is { } sketch) _sketches.Add(sketch);
        if (outcome.Failure is { } failure) _found.AddRange(Engine(EngineRule.CheckFailed, new Finding(default) { Arguments = EngineRule.ArgumentsOf(rule.Rule, failure) }));
    }

    // Once a block, and not where a sentence in it was cut, which says the same.
    private void SayCuts(CandidateSet candidates)
    {
        var blocks = model.Document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (LimitFor(blocks[i], candidates.InBlock(i)) is not { } limit) continue;
            if (model.Document.Problems.Any(problem => problem.Kind == DocumentProblemKind.UnitTooLong && blocks[i].Span.OverlapsWith(problem.Span))) continue;
            var problem = new DocumentProblem(DocumentProblemKind.UnitTooLong, blocks[i].Span, limit.ToString(CultureInfo.InvariantCulture));
            _found.AddRange(Engine(EngineRule.UnitTooLong, FindingOf(problem)));
        }
    }

    // The limit of the first rule that looks at the block and does not see all of it.
    private int? LimitFor(Block block, CandidateRules rules)
    {
        if (block.Text.Length <= PatternUnits.Longest) return null;
        foreach (var index in rules)
        {
            var rule = inEffect.All[index];
            if (rule.Check is BlockCheck check && rule.Rule.Scope.Includes(block.Kind) && block.Text.Length > check.LongestBlock) return check.LongestBlock;
        }
        return null;
    }

    private static string RuleOf(DocumentProblemKind kind) => kind switch
    {
        DocumentProblemKind.InvalidEncoding => EngineRule.InvalidEncoding,
        DocumentProblemKind.BinaryContent => EngineRule.BinaryContent,
        DocumentProblemKind.NestingTooDeep => EngineRule.NestingTooDeep,
        _ => EngineRule.UnitTooLong,
    };

    private static Finding FindingOf(DocumentProblem problem) => new(problem.Span)
    {
        Arguments = [new("encoding", problem.Argument), new("limit", problem.Argument), new("position", problem.Span.Start.ToString(CultureInfo.InvariantCulture))],
    };
}
