using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Word lists that rules share, by name (<c>de/weekdays</c> is <c>dictionaries/de/weekdays.txt</c>).</summary>
/// <param name="ByName">The entries in the order of the file.</param>
public sealed record WordLists(FrozenDictionary<string, ImmutableArray<string>> ByName)
{
    private const string Extension = ".txt";

    public static WordLists Empty { get; } = new(FrozenDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>
    /// Reads word lists: an entry a line, blank lines and lines that open with <c>#</c> say nothing.
    /// </summary>
    /// <param name="files">Paths relative to the folder of dictionaries, with forward slashes and extension, and the texts.</param>
    public static WordLists Read(IEnumerable<KeyValuePair<string, string>> files) => new(files.ToFrozenDictionary(
        file => file.Key.EndsWith(Extension, StringComparison.Ordinal) ? file.Key[..^Extension.Length] : file.Key,
        file => EntriesOf(file.Value)));

    /// <summary>The entries of a list, or null where there is no such list.</summary>
    public ImmutableArray<string>? Find(string name) => ByName.TryGetValue(name, out var words) ? words : null;

    /// <summary>These lists and <paramref name="others"/>, which win where both have one of a name.</summary>
    public WordLists With(WordLists others)
    {
        var both = ByName.ToDictionary();
        foreach (var (name, words) in others.ByName) both[name] = words;
        return new WordLists(both.ToFrozenDictionary());
    }

    private static ImmutableArray<string> EntriesOf(string text)
    {
        var entries = ImmutableArray.CreateBuilder<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var entry = line.Trim();
            if (!entry.IsEmpty && entry[0] != '#') entries.Add(entry.ToString());
        }
        return entries.ToImmutable();
    }
}
