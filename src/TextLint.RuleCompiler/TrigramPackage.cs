using System.Text.RegularExpressions;

namespace TextLint.RuleCompiler;

/// <summary>
/// The most frequent trigrams of languages, as the npm package <c>franc</c> lays them out: counted in the Universal Declaration of Human
/// Rights, one line a language, <c>deu: 'en |er |…'</c>, the most frequent first.
/// </summary>
internal sealed partial class TrigramPackage
{
    private readonly Dictionary<string, string> _byTag = [];

    /// <param name="folder">The folder <c>node_modules</c>.</param>
    /// <param name="cldr">Knows the tags of the languages, whose codes the package gives after ISO 639-3.</param>
    public TrigramPackage(string folder, CldrPackages cldr)
    {
        var file = Path.Combine(folder, "franc", "data.js");
        if (!File.Exists(file)) return;
        foreach (Match line in Lines().Matches(File.ReadAllText(file)))
        {
            var trigrams = line.Groups["list"].Value.Split('|').Where(trigram => trigram.Length == 3);
            _byTag.TryAdd(cldr.PreferredTag(line.Groups["code"].Value), string.Concat(trigrams));
        }
    }

    /// <summary>The trigrams of a language, three characters each, one behind the other; empty where the package has none.</summary>
    public string Ranked(string language) => _byTag.GetValueOrDefault(language, "");

    [GeneratedRegex("""^ +(?<code>[a-z]{3}): ?(?:\r?\n +)?(?<quote>['"])(?<list>.*?)\k<quote>""", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
