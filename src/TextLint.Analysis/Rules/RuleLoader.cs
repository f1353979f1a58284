using System.Collections.Immutable;
using TextLint.Analysis.Rules.Yaml;

namespace TextLint.Analysis.Rules;

/// <summary>Reads rule files strictly. A file with a problem is left out and said; it never stops the others.</summary>
public static class RuleLoader
{
    /// <summary>The rules of <paramref name="files"/>.</summary>
    /// <param name="files">The files of one folder of rules, in any order.</param>
    /// <param name="lists">The word lists that rules may refer to.</param>
    /// <param name="origin">Whose rules they are.</param>
    public static LoadedRules Load(IEnumerable<RuleFile> files, WordLists lists, RuleOrigin origin)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var problems = ImmutableArray.CreateBuilder<RuleProblem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var reader = new RuleReader(file, lists, origin, ids);
            if (reader.Read() is { } rule) rules.Add(rule);
            problems.AddRange(reader.Problems);
        }
        return new LoadedRules(rules.ToImmutable(), problems.ToImmutable());
    }
}
