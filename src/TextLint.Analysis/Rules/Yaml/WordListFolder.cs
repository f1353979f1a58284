using System.Collections.Immutable;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>The word lists as a rule names them.</summary>
/// <param name="Lists">All lists.</param>
/// <param name="Language">The folder of lists that are named without one.</param>
internal sealed record WordListFolder(WordLists Lists, string Language)
{
    /// <summary>Name with its folder: <c>weekdays</c> is <c>de/weekdays</c> in a German rule.</summary>
    public string FullName(string name) => name.Contains('/', StringComparison.Ordinal) ? name : $"{Language}/{name}";

    /// <summary>The entries of a list, or null where there is no such list.</summary>
    public ImmutableArray<string>? Find(string name) => Lists.Find(FullName(name));
}
