using System.Collections.Immutable;

namespace TextLint.Analysis.Rules;

/// <summary>The rules of a run, ordered by id.</summary>
public sealed class RuleCatalog
{
    /// <param name="rules">Rules with different ids.</param>
    public RuleCatalog(IEnumerable<Rule> rules)
    {
        All = rules.ToImmutableArray().Sort(static (one, other) => Compare(one.Id, other.Id));
        for (var i = 1; i < All.Length; i++)
        {
            if (Compare(All[i - 1].Id, All[i].Id) == 0) throw new ArgumentException($"Two rules have the id {All[i].Id}.", nameof(rules));
        }
    }

    public ImmutableArray<Rule> All { get; }

    /// <summary>The rule with this id (case does not matter), or null.</summary>
    public Rule? Find(string id)
    {
        int low = 0, high = All.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(All[middle].Id, id);
            if (order == 0) return All[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>These rules and <paramref name="others"/>, which must have other ids.</summary>
    public RuleCatalog With(IEnumerable<Rule> others) => new(All.Concat(others));

    private static int Compare(string one, string other) => string.Compare(one, other, StringComparison.OrdinalIgnoreCase);
}
