using System.Collections.Concurrent;
using System.Collections.Immutable;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Rules;

namespace TextLint.Analysis.Engine;

/// <summary>The rules that run over articles of one language under one configuration.</summary>
internal sealed class RulesInEffect
{
    private readonly LiteralPrefilter _prefilter;
    private readonly ConcurrentBag<CandidateSet> _buffers = [];

    private RulesInEffect(ImmutableArray<RuleInEffect> rules)
    {
        All = rules;
        _prefilter = new LiteralPrefilter(rules.Select(rule => rule.Rule.Triggers));
    }

    /// <summary>The rules by the index that the prefilter names them with.</summary>
    public ImmutableArray<RuleInEffect> All { get; }

    public LiteralPrefilter Prefilter => _prefilter;

    public static RulesInEffect Select(RuleCatalog rules, string language, ArticleConfiguration configuration, Func<Rule, RuleDescriptor> descriptorOf)
    {
        var selected = ImmutableArray.CreateBuilder<RuleInEffect>();
        foreach (var rule in rules.All)
        {
            if (!rule.HasCheck || !(rule.Language == Rule.AnyLanguage || rule.Language == language)) continue;
            var severity = configuration.SeverityOf(rule);
            if (severity != RuleSeverity.None) selected.Add(new RuleInEffect(rule, severity, descriptorOf));
        }
        return new RulesInEffect(selected.ToImmutable());
    }

    /// <summary>A buffer for the candidates of one article; give it back with <see cref="Return"/>.</summary>
    public CandidateSet Rent()
    {
        if (!_buffers.TryTake(out var candidates)) return _prefilter.CreateCandidates();
        candidates.StartArticle();
        return candidates;
    }

    public void Return(CandidateSet candidates) => _buffers.Add(candidates);
}
