using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Word lists that rules share, by name (<c>de/weekdays</c> is <c>dictionaries/de/weekdays.txt</c>).</summary>
/// <param name="ByName">The entries in the order of the file.</param>
public sealed record WordLists(FrozenDictionary<string, ImmutableArray<string>> ByName)
{
    public static WordLists Empty { get; } = new(FrozenDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>The entries of a list, or null where there is no such list.</summary>
    public ImmutableArray<string>? Find(string name) => ByName.TryGetValue(name, out var words) ? words : null;
}
