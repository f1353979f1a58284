using System.Collections.Immutable;
using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Rules;

/// <summary>The kinds of check that a rule can use: every class that derives from <see cref="Check"/>, without registration.</summary>
public static class CheckKinds
{
    private const string Suffix = "Check";

    private static readonly Lazy<ImmutableSortedDictionary<string, Type>> Kinds = new(() => typeof(Check).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract)
        .ToImmutableSortedDictionary(NameOf, type => type, StringComparer.Ordinal));

    /// <summary>The keys that may stand under <c>check:</c>.</summary>
    public static ImmutableArray<string> Names => [.. Kinds.Value.Keys];

    /// <summary>The class behind a key, or null.</summary>
    public static Type? Find(string name) => Kinds.Value.GetValueOrDefault(name);

    /// <summary>The key of a class: <c>TermCheck</c> is <c>term</c>.</summary>
    public static string NameOf(Type kind)
    {
        var name = kind.Name.EndsWith(Suffix, StringComparison.Ordinal) ? kind.Name[..^Suffix.Length] : kind.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
