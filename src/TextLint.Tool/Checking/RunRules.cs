using System.Collections.Immutable;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>The rules of a run: those that the tool brings along and those of the house.</summary>
/// <param name="Catalog">All rules that are in order.</param>
/// <param name="House">The folders of the house.</param>
/// <param name="Repeated">Rules of the house whose id was taken before; they are left out.</param>
internal sealed record RunRules(RuleCatalog Catalog, ImmutableArray<RuleFolder> House, ImmutableArray<RepeatedRule> Repeated)
{
    /// <summary>Reads the folders of house rules.</summary>
    /// <param name="folders">As the caller wrote them.</param>
    /// <param name="call">The call; a folder that does not exist is said there.</param>
    /// <returns>The rules, or null where a folder does not exist.</returns>
    public static RunRules? Load(IReadOnlyCollection<string> folders, Call call)
    {
        if (folders.Count == 0) return new RunRules(BuiltIn.Rules, [], []);
        var house = ImmutableArray.CreateBuilder<RuleFolder>();
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            var full = call.Surroundings.FullPath(folder);
            if (!Directory.Exists(full))
            {
                call.Fail("cli.error.no-folder", [new("path", folder)]);
                return null;
            }
            house.Add(RuleFolder.Read(full, call.Surroundings.ShownPath(full), BuiltIn.Lists, RuleOrigin.House));
        }
        return Combine(house.ToImmutable());
    }

    /// <summary>The rule with this id or name, or null.</summary>
    public Rule? Find(string idOrName) =>
        Catalog.Find(idOrName) ?? Catalog.All.FirstOrDefault(rule => rule.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    private static RunRules Combine(ImmutableArray<RuleFolder> house)
    {
        var ids = BuiltIn.Rules.All.Select(rule => rule.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rules = new List<Rule>();
        var repeated = ImmutableArray.CreateBuilder<RepeatedRule>();
        foreach (var folder in house)
        {
            foreach (var rule in folder.Rules)
            {
                if (ids.Add(rule.Id)) rules.Add(rule);
                else repeated.Add(new RepeatedRule(folder, rule));
            }
        }
        return new RunRules(BuiltIn.Rules.With(rules), house, repeated.ToImmutable());
    }
}
