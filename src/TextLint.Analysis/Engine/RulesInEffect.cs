using System.Collections.Concurrent;
using System.Collections.Immutable;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Rules;
using TextLint.Language;

namespace TextLint.Analysis.Engine;

/// <summary>The rules that run over articles of one language under one configuration.</summary>
internal sealed class RulesInEffect
{
    private readonly LiteralPrefilter _prefilter;
    private readonly ConcurrentBag<CandidateSet> _buffers = [];

    private RulesInEffect(ImmutableArray<RuleInEffect> rules)
    {
        All = rules;
        var triggers = new ImmutableArray<string>[rules.Length];
        for (var i = 0; i < triggers.Length; i++) triggers[i] = rules[i].Rule.Triggers;
        _prefilter = new LiteralPrefilter(triggers);
    }

    /// <summary>The rules by the index that the prefilter names them with.</summary>
    public ImmutableArray<RuleInEffect> All { get; }

    public LiteralPrefilter Prefilter => _prefilter;

    /// <summary>What the rules need and the host does not have of the language.</summary>
    public required ImmutableArray<MissingLexicon> Missing { get; init; }

    public static RulesInEffect Select(RuleCatalog rules, LanguagePack pack, ArticleConfiguration configuration, Func<Rule, RuleDescriptor> descriptorOf)
    {
        var selected = ImmutableArray.CreateBuilder<RuleInEffect>();
        foreach (var rule in rules.All)
        {
            if (!rule.HasCheck || !(rule.Language == Rule.AnyLanguage || rule.Language == pack.Language)) continue;
            var severity = configuration.SeverityOf(rule);
            if (severity != RuleSeverity.None) selected.Add(new RuleInEffect(rule, severity, descriptorOf));
        }
        var effective = selected.ToImmutable();
        return new RulesInEffect(effective) { Missing = pack == LanguagePack.Undetermined ? [] : [.. MissingFrom(pack, effective)] };
    }

    // Checks are made for the answer only where something is missing.
    private static IEnumerable<MissingLexicon> MissingFrom(LanguagePack pack, ImmutableArray<RuleInEffect> rules)
    {
        foreach (var kind in Enum.GetValues<LexiconKind>())
        {
            if (pack.Has(kind)) continue;
            var needing = string.Join(", ", rules.Where(rule => rule.Check.Needed.Contains(kind)).Select(rule => rule.Rule.Id));
            if (needing.Length > 0) yield return new MissingLexicon(pack.Language, kind, needing);
        }
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
