using System.Collections.Immutable;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Analysis.Engine;

/// <summary>The rules that run over articles of one language under one configuration, sorted by the unit they look at.</summary>
internal sealed class RulesInEffect
{
    private RulesInEffect(ImmutableArray<RuleInEffect> rules)
    {
        ByKind = [.. Enum.GetValues<BlockKind>().Select(kind => rules.Where(rule => rule.Rule.Scope.Includes(kind)).ToImmutableArray())];
        OfArticle = [.. rules.Where(rule => rule.Rule.Check is ArticleCheck)];
    }

    /// <summary>The rules that look into blocks of each kind.</summary>
    public ImmutableArray<ImmutableArray<RuleInEffect>> ByKind { get; }

    /// <summary>The rules that look at whole articles.</summary>
    public ImmutableArray<RuleInEffect> OfArticle { get; }

    public static RulesInEffect Select(RuleCatalog rules, string language, ArticleConfiguration configuration, Func<Rule, RuleDescriptor> descriptorOf)
    {
        var selected = ImmutableArray.CreateBuilder<RuleInEffect>();
        foreach (var rule in rules.All)
        {
            if (rule.Check is null || !(rule.Language == "any" || rule.Language == language)) continue;
            var severity = configuration.SeverityOf(rule);
            if (severity != RuleSeverity.None) selected.Add(new RuleInEffect(rule, severity, descriptorOf(rule)));
        }
        return new RulesInEffect(selected.ToImmutable());
    }
}
