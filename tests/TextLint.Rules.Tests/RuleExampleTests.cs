using TextLint.Analysis.Examples;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Formats;

namespace TextLint.Rules.Tests;

public class RuleExampleTests
{
    private static readonly RuleExampleRunner Runner = new(InstalledPacks.All, ArticleFormats.Parsers);

    public static IEnumerable<TheoryDataRow<string, int>> Examples() =>
        from rule in BuiltIn.Rules.All
        from example in rule.Examples.Select((example, index) => (example.Kind, example.Text, index))
        select new TheoryDataRow<string, int>(rule.Id, example.index)
        {
            TestDisplayName = $"{rule.Id} {rule.Name}, {example.Kind.ToString().ToLowerInvariant()}: {Excerpt(example.Text)}",
        };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_shows_what_it_claims(string id, int index)
    {
        var rule = BuiltIn.Rules.Find(id)!;
        var example = rule.Examples[index];

        var failure = Runner.Run(rule, example);

        (failure?.Actual ?? example.Text).ShouldBe(example.Text, $"{rule.File}: this is what happened instead");
        failure.ShouldBeNull();
    }

    [Fact]
    public void Every_rule_shows_what_it_flags_and_what_it_leaves_alone()
    {
        var judging = BuiltIn.Rules.All.Where(rule => rule.Check is not null).ToList();

        judging.Where(rule => rule.Examples.All(example => example.Kind != RuleExampleKind.Flagged)).Select(rule => rule.File).ShouldBeEmpty();
        judging.Where(rule => rule.Examples.All(example => example.Kind != RuleExampleKind.Clean)).Select(rule => rule.File).ShouldBeEmpty();
    }

    private static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" ↵ ");
        return line.Length > 80 ? $"{line[..80]}…" : line;
    }
}
