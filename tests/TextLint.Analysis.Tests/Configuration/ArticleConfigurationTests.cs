using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Tests.Engine;
using TextLint.Testing;

namespace TextLint.Analysis.Tests.Configuration;

public class ArticleConfigurationTests
{
    [Theory]
    [InlineData("textlint_diagnostic.TL6001.severity", "error", RuleSeverity.Error)]
    [InlineData("textlint_diagnostic.tl6001.severity", " None ", RuleSeverity.None)]
    [InlineData("textlint_category.style.severity", "error", RuleSeverity.Error)]
    [InlineData("textlint_category.words.severity", "error", RuleSeverity.Warning)]
    [InlineData("textlint_diagnostic.TL6001.severity", "loud", RuleSeverity.Warning)]
    [InlineData("dotnet_diagnostic.TL6001.severity", "error", RuleSeverity.Warning)]
    public void A_key_sets_the_severity_of_the_rules_that_it_names(string key, string value, RuleSeverity expected) =>
        ArticleConfiguration.From([new(key, value)]).SeverityOf(Newsroom.Quite).ShouldBe(expected);

    [Fact]
    public void The_key_of_a_rule_wins_over_the_key_of_its_category() =>
        ArticleConfiguration.From([new("textlint_diagnostic.TL6001.severity", "suggestion"), new("textlint_category.style.severity", "error")])
            .SeverityOf(Newsroom.Quite).ShouldBe(RuleSeverity.Suggestion);

    [Fact]
    public void A_rule_that_is_off_wakes_by_its_own_key_and_not_by_its_category()
    {
        var off = Newsroom.Quite with { Enabled = false };

        ArticleConfiguration.From([new("textlint_category.style.severity", "error")]).SeverityOf(off).ShouldBe(RuleSeverity.None);
        ArticleConfiguration.From([new("textlint_diagnostic.TL6001.severity", "error")]).SeverityOf(off).ShouldBe(RuleSeverity.Error);
    }

    [Theory]
    [InlineData("/news/a.md", "de", RuleSeverity.None)]
    [InlineData("/news/a.txt", null, RuleSeverity.Error)]
    [InlineData("/other/a.md", null, RuleSeverity.Error)]
    public void The_sections_of_editorconfig_decide_by_path(string path, string? language, RuleSeverity severity)
    {
        var editorConfig = new EditorConfig(
        [
            ("/.editorconfig", SourceText.From("root = true\n[*]\ntextlint_diagnostic.TL6001.severity = error\n")),
            ("/news/.editorconfig", SourceText.From("[*.md]\ntextlint_language = de\ntextlint_diagnostic.TL6001.severity = none\n")),
        ]);

        var configuration = editorConfig.For(path);

        configuration.Language.ShouldBe(language);
        configuration.SeverityOf(Newsroom.Quite).ShouldBe(severity);
    }

    [Theory]
    [InlineData("[*]\n[|textlint_diagnostic.TL9999.severity|] = none")]
    [InlineData("[*]\ntextlint_diagnostic.TL6001.severity = [|loud|] # no such word")]
    [InlineData("[*]\n[|textlint_category.sports.severity|] = error")]
    [InlineData("[*]\r\n  [|textlint_langauge|] = de")]
    [InlineData("[*]\nindent_size = 4\ntextlint_language = de\ntextlint_category.style.severity = silent")]
    public void Keys_and_values_that_mean_nothing_are_reported_at_their_place(string marked)
    {
        var (text, spans) = MarkedText.Parse(marked);

        ConfigurationValidator.Validate(".editorconfig", SourceText.From(text), new RuleCatalog([Newsroom.Quite]))
            .Select(problem => problem.Span).ShouldBe(spans);
    }
}
