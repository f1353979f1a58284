using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>The rules of a run, ordered by id.</summary>
public sealed class RuleCatalog
{
    private readonly FrozenDictionary<string, Rule> _byId;

    /// <param name="rules">Rules with different ids.</param>
    public RuleCatalog(IEnumerable<Rule> rules)
    {
        All = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        _byId = All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<Rule> All { get; }

    /// <summary>The rule with this id (case does not matter), or null.</summary>
    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>These rules and <paramref name="others"/>, which must have other ids.</summary>
    public RuleCatalog With(IEnumerable<Rule> others) => new(All.Concat(others));
}
