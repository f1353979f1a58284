using TextLint.Analysis.Rules;
using TextLint.RuleCompiler;

// RuleCompiler RULES DICTIONARIES NODE_MODULES|- OUTPUT: writes the built-in rules and language data as C#.
// Problems go to standard output in MSBuild's form; the exit code is then 1 and nothing is written.
if (args is not [var rulesFolder, var dictionariesFolder, var packagesFolder, var outputFolder])
{
    Console.Error.WriteLine("usage: RuleCompiler RULES DICTIONARIES NODE_MODULES|- OUTPUT");
    return 2;
}

var cldr = packagesFolder == "-" ? null : new CldrPackages(packagesFolder);
var dictionaries = DictionaryFolder.Read(dictionariesFolder, cldr, cldr is null ? null : new TrigramPackage(packagesFolder, cldr));
var rules = RuleLoader.Load(FolderReader.Files(rulesFolder, "*.yaml"), dictionaries.Lists, RuleOrigin.BuiltIn);

var report = new ProblemReport(dictionaries.Wordings);
report.Add(dictionariesFolder, dictionaries.Problems);
report.Add(rulesFolder, rules.Problems);
if (report.Lines.Count > 0)
{
    foreach (var line in report.Lines) Console.WriteLine(line);
    return 1;
}

Directory.CreateDirectory(outputFolder);
var output = new OutputFolder(outputFolder);
var source = new RuleSource();
foreach (var language in rules.Rules.GroupBy(rule => rule.Language))
    output.Write($"Rules.{language.Key}.g.cs", source.Of(language.Key, [.. language]));
output.Write("GeneratedPatterns.g.cs", source.Patterns());
output.Write("BuiltInRules.g.cs", RuleSource.Index([.. rules.Rules]));
output.Write("BuiltInPacks.g.cs", PackSource.Of(dictionaries.Packs));
output.Write("BuiltInWordings.g.cs", WordingSource.Of(dictionaries.Wordings));
output.Write("BuiltInLists.g.cs", WordListSource.Of(dictionaries.Lists));
output.DeleteOthers();
return 0;
