using TextLint.Analysis.Rules;
using TextLint.Analysis.Rules.Yaml;
using TextLint.Content;

namespace TextLint.Rules.Tests;

public class DictionaryTests
{
    [Fact]
    public void Every_word_list_names_its_source_at_its_head()
    {
        var silent = RepositoryFiles.In("dictionaries", "*.txt")
            .Where(file => file.Path.Count(c => c == '/') == 1) // What lies deeper is no word list.
            .Where(file => !HeadOf(file).Any(line => line.Contains("Source", StringComparison.OrdinalIgnoreCase)));

        silent.Select(file => file.Path).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_list_says_anything_twice()
    {
        var repeated = RepositoryFiles.In("dictionaries", "*.txt")
            .SelectMany(file => file.Text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').GroupBy(line => line).Where(group => group.Count() > 1).Select(group => $"{file.Path}: {group.Key}"));

        repeated.ShouldBeEmpty();
    }

    [Fact]
    public void The_tool_says_the_same_things_in_English_and_German() =>
        BuiltIn.Wording("de").Texts.Keys.Order(StringComparer.Ordinal).ShouldBe(BuiltIn.Wording("en").Texts.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Whatever_can_be_wrong_with_a_rule_file_has_a_sentence(string language)
    {
        var wording = BuiltIn.Wording(language);

        Enum.GetNames<RuleFileError>().Select(error => $"rule-file.{KeyCase.Value(error)}").Where(key => !wording.Texts.ContainsKey(key)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("EN", "en")]
    [InlineData("tlh", "en")]
    public void The_tool_speaks_the_language_it_is_asked_for_or_English(string tag, string expected) =>
        BuiltIn.Wording(tag).Language.ShouldBe(expected);

    [Theory]
    [InlineData("de", "Benin")]
    [InlineData("de", "Astrachan")]
    [InlineData("de", "Suaheli")]
    [InlineData("en", "Kazakhstan")]
    public void Countries_cities_and_languages_are_known_by_name(string language, string name) => BuiltIn.Packs.For(language).IsPlaceName(name).ShouldBeTrue();

    [Fact]
    public void Places_that_English_calls_otherwise_are_a_list_of_their_own() =>
        BuiltIn.Lists.Find("de/foreign-place-names").ShouldNotBeNull().ShouldContain("Kasachstan | Kazakhstan");

    private static IEnumerable<string> HeadOf(RuleFile file) => file.Text.Split('\n').TakeWhile(line => line.StartsWith('#'));
}
