using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Documents;
using YamlDotNet.Serialization;

namespace TextLint.Segmentation;

/// <summary>Reads the conventions of a language from <c>dictionaries/</c>, joined with what npm restored there.</summary>
internal static class ConventionsFile
{
    public static TextConventions Read(string dictionaries, string language)
    {
        var yaml = new DeserializerBuilder().Build()
            .Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(dictionaries, language, "conventions.yaml")));
        var modules = Path.Combine(dictionaries, "node_modules");
        var restored = Suppressions(Path.Combine(modules, "cldr-segments-full", "segments", language, "suppressions.json"))
            .Except(Strings(yaml, "not_abbreviations"));
        var months = Months(Path.Combine(modules, "cldr-dates-full", "main", language, "ca-gregorian.json"), language);
        var final = Strings(yaml, "final_abbreviations");
        var number = Strings(yaml, "number_abbreviations");
        return new TextConventions
        {
            Language = language,
            Abbreviations = restored.Concat(Strings(yaml, "abbreviations")).Concat(final).Concat(number).ToFrozenSet(),
            FinalAbbreviations = final.ToFrozenSet(),
            NumberAbbreviations = number.ToFrozenSet(),
            SentenceOpeners = Strings(yaml, "sentence_openers").ToFrozenSet(),
            Months = months.ToFrozenSet(),
            OrdinalFullStop = (string)yaml["ordinal_full_stop"] == "true",
            JoiningMarks = (string)yaml["joining_marks"],
            QuotationMarks = [.. Pairs(yaml, "quotation_marks", 1), .. Pairs(yaml, "inner_quotation_marks", 2)],
        };
    }

    private static ImmutableArray<string> Strings(Dictionary<string, object> yaml, string key) =>
        [.. ((List<object>)yaml[key]).Cast<string>()];

    private static IEnumerable<QuotationMarks> Pairs(Dictionary<string, object> yaml, string key, int level) =>
        Strings(yaml, key).Select(pair => new QuotationMarks(pair[0], pair[1], level));

    private static List<string> Suppressions(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.GetProperty("segments").GetProperty("segmentations").GetProperty("SentenceBreak").GetProperty("standard")
            .EnumerateArray().Select(entry => entry.GetProperty("suppression").GetString()!.Replace(" ", "", StringComparison.Ordinal))];
    }

    private static List<string> Months(string file, string language)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var months = json.RootElement.GetProperty("main").GetProperty(language).GetProperty("dates").GetProperty("calendars")
            .GetProperty("gregorian").GetProperty("months");
        return [.. from context in months.EnumerateObject()
                   from width in context.Value.EnumerateObject()
                   where width.Name is "wide" or "abbreviated"
                   from month in width.Value.EnumerateObject()
                   select month.Value.GetString()!];
    }
}
