using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Formats;

namespace TextLint.CompilerHost.Tests;

public sealed class SampleProjectTests(SampleBuild build) : IClassFixture<SampleBuild>
{
    [Theory]
    [InlineData("hafen.txt")]
    [InlineData("markt.md")]
    [InlineData("fest.html")]
    public void The_compiler_reports_what_the_engine_finds(string article)
    {
        var path = Path.Combine(SampleBuild.Folder, "articles", article);
        var analyzer = new ArticleAnalyzer(BuiltIn.Rules, EmbeddedLexicons.Packs, new ArticleAnalyzerOptions());
        var configuration = ArticleConfiguration.Default.WithLanguage("de").WithCategory("words", RuleSeverity.Warning);
        var source = new ArticleSource(path, SourceText.From(File.ReadAllText(path)), ArticleFormats.ParserFor(path));
        var expected = analyzer.Analyze(source, configuration).Diagnostics.Select(LoggedResult.From).ToList();

        expected.ShouldNotBeEmpty();
        build.Results.Where(result => result.File == article && result.Id != "TL0900").ShouldBe(expected, ignoreOrder: true, build.Console);
    }

    [Fact]
    public void Warnings_stand_on_the_console_with_their_place() =>
        build.Console.ShouldMatch(@"hafen\.txt\(3,27\): warning TL1\d\d\d: ");

    [Fact]
    public void A_house_rule_speaks_under_one_id_with_its_own_in_front() =>
        build.Results.ShouldContain(new LoggedResult("markt.md", "3:22-3:29", "TL0900", "note", "HAUS1: Our house writes “Stadthaus”, not “Rathaus”."), build.Console);

    [Fact]
    public void Lexicons_are_embedded() => build.Results.ShouldContain(result => result.File == "hafen.txt" && result.Id == "TL1101", build.Console);

    [Theory]
    [InlineData("3:25-3:36")]
    [InlineData("3:75-3:88")]
    public void Words_and_dictionaries_of_the_house_are_known(string place) =>
        build.Results.ShouldContain(result => result.File == "kai.txt" && result.Place == place && result.Id == "TL1101", build.Console);

    [Fact]
    public void Lists_of_other_analyzers_are_no_articles() =>
        build.Results.ShouldNotContain(result => result.File == "BannedSymbols.txt");
}
