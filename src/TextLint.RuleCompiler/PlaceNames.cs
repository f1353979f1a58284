using System.Collections.Immutable;

namespace TextLint.RuleCompiler;

/// <summary>Names of places and languages, as Unicode CLDR has them.</summary>
internal static class PlaceNames
{
    private const int ShortestName = 3;
    private const string English = "en";

    /// <summary>The words with a capital of which the names of places and languages are made, in their order.</summary>
    public static ImmutableArray<string> WordsIn(string language, CldrPackages? cldr)
    {
        if (cldr is null) return [];
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in cldr.Places(language).Select(static place => place.Value).Concat(cldr.Languages(language)))
        {
            foreach (var word in name.Split(' ', '(', ')', '/', ','))
            {
                if (word.Length >= ShortestName && char.IsUpper(word[0]) && char.IsLetter(word[^1])) words.Add(word);
            }
        }
        return [.. words];
    }

    /// <summary>Places that are called otherwise in English: <c>Kasachstan | Kazakhstan</c>, in the order of the names; single words alone.</summary>
    public static ImmutableArray<string> ForeignIn(string language, CldrPackages? cldr)
    {
        if (cldr is null || language == English) return [];
        var groups = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var foreign = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in cldr.Places(English)) foreign.TryAdd(code, name);
        foreach (var (code, name) in cldr.Places(language))
        {
            var other = foreign.GetValueOrDefault(code, code);
            if (IsWord(other) && IsWord(name) && other != name) groups.TryAdd(other, $"{name} | {other}");
        }
        return [.. groups.Values];
    }

    private static bool IsWord(string name) => name.Length >= ShortestName && char.IsUpper(name[0]) && !name.All(char.IsUpper) && name.All(static c => char.IsLetter(c) || c == '-');
}
