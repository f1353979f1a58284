using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Engine;

/// <summary>One pass of the rules in effect over one article.</summary>
internal sealed class ArticleRun(ArticleAnalyzer analyzer, ArticleModel model, ArticleConfiguration configuration, RulesInEffect inEffect, bool rethrows)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<RuleSketch>.Builder _sketches = ImmutableArray.CreateBuilder<RuleSketch>(0);
    private readonly HashSet<TextSpan> _cut = [];
    private readonly HashSet<Rule> _failed = new(ReferenceEqualityComparer.Instance);

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

    private void Look()
    {
        var candidates = inEffect.Rent();
        foreach (var block in model.Document.Blocks) Look(block, candidates);
        foreach (var index in candidates.InArticle)
        {
            if (inEffect.All[index] is { Check: ArticleCheck check } rule) Run(rule, check, static (check, model, _) => check.Find(model), default(object), scoped: true);
            else if (inEffect.All[index] is { Check: RunCheck comparison } comparing) Sketch(comparing, comparison);
        }
        inEffect.Return(candidates);
    }

    private void Sketch(RuleInEffect rule, RunCheck check)
    {
        try
        {
            if (check.Sketch(model) is not { } sketch) return;
            var place = new DiagnosticPlace(model.Document.Path, model.Document.Written, rule.Severity);
            _sketches.Add(new RuleSketch(rule, place.At(sketch.Span), sketch));
        }
        catch (Exception failure) when (!rethrows && failure is not OutOfMemoryException)
        {
            ReportFailure(rule.Rule, failure);
        }
    }

    private void Look(Block block, CandidateSet candidates)
    {
        inEffect.Prefilter.Scan(block, candidates);
        foreach (var index in candidates.InBlock)
        {
            var rule = inEffect.All[index];
            if (rule.Check is not BlockCheck check || !rule.Rule.Scope.Includes(block.Kind)) continue;
            if (block.Text.Length > check.LongestBlock) SayCut(block, check.LongestBlock);
            Run(rule, check, static (check, model, block) => check.Find(block, model), block);
        }
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            foreach (var index in candidates.InSentence(i))
            {
                var rule = inEffect.All[index];
                if (rule.Check is SentenceCheck check && rule.Rule.Scope.Includes(block.Kind)) Run(rule, check, static (check, model, sentence) => check.Find(sentence, model), block.Sentences[i]);
            }
        }
    }

    // Once a block, and not where a sentence in it was cut, which says the same.
    private void SayCut(Block block, int limit)
    {
        if (!_cut.Add(block.Span) || model.Document.Problems.Any(problem => problem.Kind == DocumentProblemKind.UnitTooLong && block.Span.OverlapsWith(problem.Span))) return;
        var problem = new DocumentProblem(DocumentProblemKind.UnitTooLong, block.Span, limit.ToString(CultureInfo.InvariantCulture));
        _found.AddRange(Engine(EngineRule.UnitTooLong, FindingOf(problem)));
    }

    // The check is called within the try: it may throw before it gives its first finding.
    private void Run<TCheck, TUnit>(RuleInEffect rule, TCheck check, Func<TCheck, ArticleModel, TUnit, IEnumerable<Finding>> find, TUnit unit, bool scoped = false)
    {
        try
        {
            foreach (var finding in find(check, model, unit))
            {
                if (!scoped || IsInScope(rule.Rule.Scope, finding)) Report(rule, finding);
            }
        }
        catch (Exception failure) when (!rethrows && failure is not OutOfMemoryException)
        {
            ReportFailure(rule.Rule, failure);
        }
    }

    private void Report(RuleInEffect rule, Finding finding)
    {
        if (rule.Rule.Scope.Outside.HasFlag(Region.Quotation) && model.IsQuoted(finding.Span)) return;
        var place = new DiagnosticPlace(model.Document.Path, model.Document.Written, rule.Severity);
        _found.Add(rule.Descriptor.Report(place, finding, QuotedText.At(model.Document, finding.Span)));
    }

    private bool IsInScope(Scope scope, Finding finding) =>
        QuotedText.BlockAt(model.Document, finding.Span.Start) is not { } block || scope.Includes(block.Kind);

    // A check that throws once in an article would throw on every sentence; once is enough.
    private void ReportFailure(Rule rule, Exception failure)
    {
        if (!_failed.Add(rule)) return;
        _found.AddRange(Engine(EngineRule.CheckFailed, new Finding(default) { Arguments = EngineRule.ArgumentsOf(rule, failure) }));
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
