using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Engine;

/// <summary>One pass of one rule over one article.</summary>
internal sealed class RuleRun
{
    private readonly RuleInEffect _rule;
    private readonly ArticleModel _model;
    private readonly bool _rethrows;
    private readonly DiagnosticPlace _place;
    private ImmutableArray<Diagnostic>.Builder? _found;
    private RuleSketch? _sketch;
    private Exception? _failure;

    private RuleRun(RuleInEffect rule, ArticleModel model, bool rethrows)
    {
        _rule = rule;
        _model = model;
        _rethrows = rethrows;
        _place = new DiagnosticPlace(model.Document.Path, model.Document.Written, rule.Severity);
    }

    private Scope Scope => _rule.Rule.Scope;

    /// <summary>Lets a rule look where it may have findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="index">Its index among the candidates.</param>
    /// <param name="candidates">Where it may have findings; filled for all blocks.</param>
    /// <param name="model">The article.</param>
    /// <param name="rethrows">Whether what a check throws is thrown on instead of kept.</param>
    public static RuleOutcome Over(RuleInEffect rule, int index, CandidateSet candidates, ArticleModel model, bool rethrows)
    {
        var run = new RuleRun(rule, model, rethrows);
        if (rule.Check is SentenceCheck or BlockCheck) run.LookInBlocks(index, candidates);
        else run.Look(null);
        return new RuleOutcome(run._found?.DrainToImmutable() ?? [], run._sketch, run._failure);
    }

    private void LookInBlocks(int index, CandidateSet candidates)
    {
        var blocks = _model.Document.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!candidates.InBlock(i).Contains(index) || !Scope.Includes(blocks[i].Kind)) continue;
            if (_rule.Check is BlockCheck) Look(blocks[i]);
            else LookInSentences(blocks[i], i, index, candidates);
        }
    }

    private void LookInSentences(Block block, int place, int index, CandidateSet candidates)
    {
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            if (candidates.InSentence(place, i).Contains(index)) Look(block.Sentences[i]);
        }
    }

    // The check is called within the try: it may throw before it gives its first finding.
    private void Look(object? unit)
    {
        try
        {
            var findings = FindingsIn(unit);
            // Mostly there is nothing, and to go through that by its interface costs more than to see it.
            if (findings is Finding[] { Length: 0 }) return;
            foreach (var finding in findings) Report(finding);
        }
        catch (Exception failure) when (!_rethrows && failure is not OutOfMemoryException)
        {
            // A check that throws once in an article would throw on every sentence; once is enough.
            _failure ??= failure;
        }
    }

    private IEnumerable<Finding> FindingsIn(object? unit)
    {
        switch (_rule.Check)
        {
            case SentenceCheck check: return check.Find((Sentence)unit!, _model);
            case BlockCheck check: return check.Find((Block)unit!, _model);
            case ArticleCheck check: return check.Find(_model).Where(IsInScope);
            case RunCheck check:
                if (check.Sketch(_model) is { } sketch) _sketch = new RuleSketch(_rule, _place.At(sketch.Span), sketch);
                return [];
            default: return [];
        }
    }

    private bool IsInScope(Finding finding) => QuotedText.BlockAt(_model.Document, finding.Span.Start) is not { } block || Scope.Includes(block.Kind);

    private void Report(Finding finding)
    {
        if (Scope.Outside.HasFlag(Region.Quotation) && _model.IsQuoted(finding.Span)) return;
        // A rule of one language has no say in sentences of another.
        if (_rule.Rule.Language != Rule.AnyLanguage && _model.IsInForeignSentence(finding.Span)) return;
        (_found ??= ImmutableArray.CreateBuilder<Diagnostic>(1)).Add(_rule.Descriptor.Report(_place, finding, QuotedText.At(_model.Document, finding.Span)));
    }
}
