using System.Text.Json;
using TextLint.Language;
using TextLint.Language.Hunspell;
using TextLint.LexiconCompiler;

// LexiconCompiler hunspell NAME OUTPUT [MORE...]: compiles NAME.aff, NAME.dic and each MORE.dic, whose affixes are the same. Problems are said in MSBuild's form; the rest is compiled.
// LexiconCompiler frequencies FOLDER OUTPUT: compiles wikipedia.json, commonWords.json (which the other leaves out), firstnames.json and lastnames.json as @zxcvbn-ts lays them out.
// LexiconCompiler notices MANIFEST FOLDER OUTPUT: writes the notices of the packages that MANIFEST names and FOLDER holds.
// LexiconCompiler morphology PACKAGES OUTPUT TABLES: compiles the forms of german-*-dict below PACKAGES and the tables of a language.
// LexiconCompiler suffixes NAME OUTPUT TABLES [MORE...]: compiles what the suffixes of NAME.aff tell of words in NAME.dic and each MORE.dic, and the tables of a language.

// The list comes from subtitles; from its sixth thousand on it holds words that were run together in them.
const int SurelyWords = 5000;

switch (args)
{
    case ["hunspell", var name, var output, .. var more]:
        var dictionary = DictionaryOf(name, more);
        foreach (var problem in dictionary.Problems) Console.WriteLine($"{problem.Path}({problem.Line}): warning TLB0002: {problem.Kind} {problem.Detail}");
        File.WriteAllBytes(output, LexiconCompiler.Compile(dictionary, out var isWhole));
        if (!isWhole) Console.WriteLine($"{name}.dic(1): warning TLB0002: {HunspellProblemKind.TooManyForms}");
        return 0;
    case ["frequencies", var folder, var output]:
        File.WriteAllBytes(output, WordFrequencies.Compile([WordsOf(folder, "wikipedia"), WordsOf(folder, "commonWords").Take(SurelyWords)], WordsOf(folder, "firstnames"), WordsOf(folder, "lastnames")));
        return 0;
    case ["notices", var manifest, var packages, var output]:
        File.WriteAllText(output, PackageNotices.Of(manifest, packages));
        return 0;
    case ["morphology", var packages, var output, var tables]:
        File.WriteAllBytes(output, MorphologyCompiler.Compile(GermanMorphology.Read(packages, tables)));
        return 0;
    case ["suffixes", var name, var output, var tables, .. var more]:
        File.WriteAllBytes(output, MorphologyCompiler.Compile(EnglishMorphology.Read(DictionaryOf(name, more), tables)));
        return 0;
    default:
        Console.Error.WriteLine("usage: LexiconCompiler hunspell NAME OUTPUT [MORE...] | frequencies FOLDER OUTPUT | notices MANIFEST FOLDER OUTPUT | morphology PACKAGES OUTPUT TABLES | suffixes NAME OUTPUT TABLES [MORE...]");
        return 2;
}

static HunspellDictionary DictionaryOf(string name, string[] more) => HunspellDictionary.Read(FileOf($"{name}.aff"), [FileOf($"{name}.dic"), .. more.Select(other => FileOf($"{other}.dic"))]);

static HunspellFile FileOf(string path) => new(path, File.ReadAllBytes(path));

static string[] WordsOf(string folder, string name) => JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(Path.Combine(folder, $"{name}.json"))) ?? [];
