using TextLint.Analysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;
using TextLint.Content;

namespace TextLint.Rules.Tests;

public class CompiledRuleTests
{
    private static readonly LoadedRules Loaded = RuleLoader.Load(
        RepositoryFiles.In("rules", "*.yaml"),
        // Lists of restored names are no files.
        BuiltIn.Lists.With(WordLists.Read(RepositoryFiles.In("dictionaries", "*.txt").Select(file => KeyValuePair.Create(file.Path, file.Text)))),
        RuleOrigin.BuiltIn);

    public static IEnumerable<TheoryDataRow<string>> Files() => BuiltIn.Rules.All.Select(rule => new TheoryDataRow<string>(rule.File) { TestDisplayName = rule.File });

    [Fact]
    public void Nothing_is_wrong_with_the_rule_files() => Loaded.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_rule_file_is_compiled_and_nothing_else() =>
        BuiltIn.Rules.All.Select(rule => rule.File).Order(StringComparer.Ordinal).ShouldBe(Loaded.Rules.Select(rule => rule.File));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_compiled_rule_says_what_its_file_says(string file)
    {
        var compiled = BuiltIn.Rules.All.Single(rule => rule.File == file);
        var read = Loaded.Rules.Single(rule => rule.File == file);

        Structure.Of(compiled).ShouldBe(Structure.Of(read));
    }

    [Fact]
    public void Triggers_are_known_before_the_check_is_made() =>
        BuiltIn.Rules.All
            .Where(rule => rule.HasCheck && !rule.Triggers.SequenceEqual(rule.Check!.Triggers))
            .Select(rule => rule.File)
            .ShouldBeEmpty();

    // An engine that is built at run time costs a run over one article a fifth of its time.
    [Fact]
    public void Patterns_of_rules_that_are_on_are_code() =>
        BuiltIn.Rules.All
            .Where(rule => rule.Enabled && rule.HasCheck)
            .SelectMany(rule => PatternsOf(rule.Check!).Where(pattern => !pattern.IsHarmlessToBacktrack).Select(pattern => $"{rule.Id}: {pattern}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_rule_speaks_English_and_German() =>
        BuiltIn.Rules.All
            .Where(rule => rule.Title.Translations.All(text => text.Key != "de") || rule.Message.Translations.All(text => text.Key != "de"))
            .Select(rule => rule.File)
            .ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_engine_has_a_file()
    {
        var ids = typeof(EngineRule).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!);

        ids.Where(id => BuiltIn.Rules.Find(id) is null).ShouldBeEmpty();
    }

    private static IEnumerable<LinearPattern> PatternsOf(Check check) => check switch
    {
        PatternCheck patterns => [.. patterns.Patterns, .. patterns.Except, .. patterns.Pattern is { } pattern ? [pattern] : Array.Empty<LinearPattern>()],
        OccurrenceCheck { Pattern: { } pattern } => [pattern],
        _ => [],
    };
}
