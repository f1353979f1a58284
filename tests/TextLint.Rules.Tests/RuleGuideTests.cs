using System.Text.RegularExpressions;
using TextLint.Analysis.Examples;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Content;
using TextLint.Formats;

namespace TextLint.Rules.Tests;

/// <summary>What <c>rules/README.md</c> tells those who write rules is true.</summary>
public partial class RuleGuideTests
{
    private const string OpeningOfWholeRule = "id: HR";
    private const string OpeningOfCheck = "check:\n";

    private static readonly string Guide = RepositoryFiles.In("rules", "README.md").Single().Text.ReplaceLineEndings("\n");

    public static TheoryData<string> Checks => [.. Snippets(OpeningOfCheck)];

    public static TheoryData<string> WholeRules => [.. Snippets(OpeningOfWholeRule)];

    [Theory]
    [MemberData(nameof(WholeRules))]
    public void A_rule_of_the_guide_does_what_its_examples_say(string rule) =>
        new RuleExampleRunner(InstalledPacks.All, ArticleFormats.Parsers).Run(Load(rule)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_of_the_guide_can_be_written_so(string check) => Load(Skeleton(check)).Check.ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_option_of_a_kind_in_the_guide_is_shown(string check)
    {
        var kind = Load(Skeleton(check)).Check!.GetType();
        var options = kind.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => KeyCase.Key(property.Name));
        var shown = string.Concat(Snippets($"{OpeningOfCheck}  {CheckKinds.NameOf(kind)}:\n"));

        options.Where(option => !shown.Contains($"\n    {option}:", StringComparison.Ordinal)).ShouldBeEmpty(CheckKinds.NameOf(kind));
    }

    private static IEnumerable<string> Snippets(string opening) =>
        Blocks().Matches(Guide).Select(match => match.Groups["yaml"].Value).Where(yaml => yaml.StartsWith(opening, StringComparison.Ordinal));

    private static Rule Load(string text)
    {
        var (id, name) = (Id().Match(text).Groups["id"].Value, Name().Match(text).Groups["name"].Value);
        var loaded = RuleLoader.Load([new RuleFile($"{id}-{name}.yaml", text)], BuiltIn.Lists, RuleOrigin.House);

        loaded.Problems.Select(problem => $"{problem.Lines.Start}: {problem.Error} {problem.Detail}").ShouldBeEmpty(text);
        return loaded.Rules.ShouldHaveSingleItem();
    }

    private static string Skeleton(string check) =>
        $"""
        id: HR1
        name: example
        defect: cliche
        language: de
        title: Title
        message: Message.
        {check}
        why: Because.
        instead: Otherwise.
        examples:
          - flagged: '[|a|]'
            fixed: 'b'
        """;

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^id: (?<id>.*)$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex("^name: (?<name>.*)$", RegexOptions.Multiline)]
    private static partial Regex Name();
}
