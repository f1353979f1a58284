using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Engine;

public class MissingLexiconTests
{
    private static readonly LanguagePacks Packs = new([new LanguagePack("de", static () => TextLint.Documents.TextConventions.Undetermined)]);

    [Fact]
    public void A_result_names_the_rules_that_found_nothing_for_want_of_a_lexicon()
    {
        var analyzer = new ArticleAnalyzer(new RuleCatalog([Newsroom.RuleOf("TL1111", "split", new SplitWordCheck()), Newsroom.Quite]), Packs, new ArticleAnalyzerOptions());

        analyzer.Analyze(Newsroom.SourceOf("Am Kai."), ArticleConfiguration.Default.WithLanguage("de")).Missing.ShouldBe([new MissingLexicon("de", LexiconKind.Lexicon, "TL1111")]);
        analyzer.Analyze(Newsroom.SourceOf("Am Kai."), ArticleConfiguration.Default.WithLanguage("de").WithRule("TL1111", RuleSeverity.None)).Missing.ShouldBeEmpty();
    }
}
