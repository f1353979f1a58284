using System.Text.Json;

namespace TextLint.RuleCompiler;

/// <summary>Data of Unicode CLDR as its npm packages lay them out. A language that a package lacks gives nothing.</summary>
internal sealed class CldrPackages
{
    private static readonly string[] Uses = ["format", "stand-alone"];
    private static readonly string[] Widths = ["wide", "abbreviated"];

    private readonly string _folder;
    private readonly Lazy<Dictionary<string, string>> _preferred;

    /// <param name="folder">The folder <c>node_modules</c>.</param>
    public CldrPackages(string folder)
    {
        _folder = folder;
        _preferred = new(ReadPreferred);
    }

    /// <summary>Words whose full stop ends no sentence.</summary>
    public IEnumerable<string> Suppressions(string language)
    {
        if (Open($"cldr-segments-full/segments/{language}/suppressions.json") is not { } root) return [];
        // A language without abbreviations has a file without the last steps.
        var segmentations = root.GetProperty("segments").GetProperty("segmentations");
        return segmentations.TryGetProperty("SentenceBreak", out var breaks) && breaks.TryGetProperty("standard", out var entries)
            ? entries.EnumerateArray().Select(entry => entry.GetProperty("suppression").GetString()!)
            : [];
    }

    /// <summary>Names of the months, full and short.</summary>
    public IEnumerable<string> Months(string language)
    {
        if (Open($"cldr-dates-full/main/{language}/ca-gregorian.json") is not { } root) return [];
        var months = root.GetProperty("main").GetProperty(language).GetProperty("dates").GetProperty("calendars").GetProperty("gregorian").GetProperty("months");
        return from use in Uses
               from width in Widths
               from month in months.GetProperty(use).GetProperty(width).EnumerateObject()
               select month.Value.GetString()!;
    }

    /// <summary>Names of countries and other territories, and of cities, by code.</summary>
    public IEnumerable<KeyValuePair<string, string>> Places(string language) => Territories(language).Concat(Cities(language));

    /// <summary>Names of languages.</summary>
    public IEnumerable<string> Languages(string language) =>
        Names(language, "languages").Where(name => !name.Key.Contains('-', StringComparison.Ordinal)).Select(name => name.Value);

    /// <summary>The tag that BCP 47 prefers to a code of ISO 639-3 (<c>deu</c> gives <c>de</c>); the code itself where it has no other.</summary>
    public string PreferredTag(string code) =>
        _preferred.Value.TryGetValue(code, out var tag) ? tag : code;

    // What stands behind "-alt-" is another name of the same, as a rule a longer one; numbers stand for continents.
    private IEnumerable<KeyValuePair<string, string>> Territories(string language) =>
        Names(language, "territories").Where(name => name.Key is { Length: 2 or 3 } and not ("ZZ" or "XA" or "XB" or "001"));

    private IEnumerable<KeyValuePair<string, string>> Names(string language, string kind)
    {
        if (Open($"cldr-localenames-full/main/{language}/{kind}.json") is not { } root) return [];
        return root.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty(kind).EnumerateObject().Select(name => KeyValuePair.Create(name.Name, name.Value.GetString()!));
    }

    private IEnumerable<KeyValuePair<string, string>> Cities(string language)
    {
        if (Open($"cldr-dates-full/main/{language}/timeZoneNames.json") is not { } root) return [];
        return CitiesIn(root.GetProperty("main").GetProperty(language).GetProperty("dates").GetProperty("timeZoneNames").GetProperty("zone"));
    }

    // Zones are named "Europe/Berlin"; one that English calls the same has no entry there.
    private static IEnumerable<KeyValuePair<string, string>> CitiesIn(JsonElement zones)
    {
        foreach (var zone in zones.EnumerateObject())
        {
            if (zone.Value.ValueKind != JsonValueKind.Object) continue;
            if (zone.Value.TryGetProperty("exemplarCity", out var city)) yield return KeyValuePair.Create(zone.Name, city.GetString()!);
            foreach (var inner in CitiesIn(zone.Value)) yield return inner;
        }
    }

    private Dictionary<string, string> ReadPreferred()
    {
        if (Open("cldr-core/supplemental/aliases.json") is not { } root) return [];
        return root.GetProperty("supplemental").GetProperty("metadata").GetProperty("alias").GetProperty("languageAlias")
            .EnumerateObject()
            .ToDictionary(alias => alias.Name, alias => alias.Value.GetProperty("_replacement").GetString()!);
    }

    private JsonElement? Open(string path)
    {
        var file = Path.Combine(_folder, path);
        if (!File.Exists(file)) return null;
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.Clone();
    }
}
