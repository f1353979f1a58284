using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.RuleCompiler;

/// <summary>What <c>dictionaries/</c> holds.</summary>
/// <param name="Packs">One a folder, in the order of their tags.</param>
/// <param name="Wordings">What the tool says, one a language.</param>
/// <param name="Lists">The word lists that rules share.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record DictionaryFolder(
    ImmutableArray<PackContent> Packs, ImmutableArray<Wording> Wordings, WordLists Lists, ImmutableArray<RuleProblem> Problems)
{
    private const string FunctionWords = "function-words";
    private const string StandingPhrases = "standing-phrases";
    private const string Attribution = "/attribution/";
    private const string Organisations = "any/organisations";
    private const string Agencies = "any/news-agencies";
    private const string ForeignPlaces = "foreign-place-names";
    private const string English = "en";

    /// <param name="folder">The folder.</param>
    /// <param name="cldr">Restored data of Unicode CLDR, or null where they could not be restored.</param>
    /// <param name="trigrams">The restored trigrams of languages, or null likewise.</param>
    public static DictionaryFolder Read(string folder, CldrPackages? cldr, TrigramPackage? trigrams)
    {
        var all = WordLists.Read(FolderReader.Files(folder, "*.txt").Select(file => KeyValuePair.Create(file.Path, file.Text)));
        var yaml = FolderReader.Files(folder, "*.yaml").ToLookup(file => file.Path.Split('/')[^1]);
        var wordings = yaml["ui.yaml"].Select(file => YamlFile.ReadWording(file, LanguageOf(file.Path))).ToList();
        var conventions = yaml["conventions.yaml"].ToDictionary(file => LanguageOf(file.Path), ConventionsForm.Read);
        var agencies = (all.Find(Agencies) ?? []).ToFrozenSet(StringComparer.Ordinal);
        ImmutableArray<string> organisations = [.. (all.Find(Organisations) ?? []).Union(agencies).Order(StringComparer.Ordinal)];
        var residues = yaml["residue.yaml"].ToDictionary(file => LanguageOf(file.Path), YamlFile.Read<ResidueForm>);
        var speechFiles = FolderReader.Files(folder, "*.yaml").Where(file => file.Path.Contains(Attribution, StringComparison.Ordinal)).Select(file => (file.Path, Reading: YamlFile.Read<SpeechForm>(file))).ToList();
        var speech = SpeechTables(speechFiles);
        foreach (var table in speech.Values) table.Add(agencies, SpeechRoles.Agency);
        var packs = conventions.Keys.Union(all.ByName.Keys.Where(IsFunctionWords).Select(LanguageOf)).Order(StringComparer.Ordinal).Select(language => new PackContent(
            (conventions.GetValueOrDefault(language)?.Value ?? new ConventionsForm { Language = language }).ToConventions(cldr) with { Residue = ResidueOf(language, residues), Agencies = agencies },
            all.Find($"{language}/{FunctionWords}") ?? [],
            all.Find($"{language}/{StandingPhrases}") ?? [],
            speech.TryGetValue(language, out var table) ? table.ToString() : "",
            trigrams?.Ranked(language) ?? "",
            conventions.ContainsKey(language) ? organisations : [],
            conventions.ContainsKey(language) ? PlaceNames.WordsIn(language, cldr) : []));
        return new DictionaryFolder(
            [.. packs],
            [.. wordings.Select(reading => reading.Value).OfType<Wording>()],
            all.With(new WordLists(conventions.Keys.ToFrozenDictionary(static language => $"{language}/{ForeignPlaces}", language => PlaceNames.ForeignIn(language, cldr)))),
            [.. wordings.SelectMany(reading => reading.Problems), .. conventions.Values.SelectMany(reading => reading.Problems), .. residues.Values.SelectMany(reading => reading.Problems),
                .. speechFiles.SelectMany(file => file.Reading.Problems), .. speech.Values.SelectMany(table => table.Problems)]);
    }

    private static Dictionary<string, SpeechTable> SpeechTables(IEnumerable<(string Path, YamlReading<SpeechForm> Reading)> files)
    {
        var tables = new Dictionary<string, SpeechTable>(StringComparer.Ordinal);
        foreach (var (path, reading) in files)
        {
            if (reading.Value is not { } form) continue;
            if (!tables.TryGetValue(LanguageOf(path), out var table)) tables.Add(LanguageOf(path), table = new SpeechTable());
            table.Add(path, form);
        }
        return tables;
    }

    // The labels of services and of English systems stand on pages in every language; a language without a list of its own has them too.
    private static ResidueVocabulary ResidueOf(string language, Dictionary<string, YamlReading<ResidueForm>> residues) => ResidueForm.Join(
        new[] { Rule.AnyLanguage, English, language }.Distinct().Select(name => residues.GetValueOrDefault(name)?.Value).OfType<ResidueForm>());

    /// <summary>Whether a list serves to recognise a language, and so is part of its pack.</summary>
    public static bool IsFunctionWords(string list) => list.EndsWith($"/{FunctionWords}", StringComparison.Ordinal);

    private static string LanguageOf(string path) => path.Split('/')[0];
}
