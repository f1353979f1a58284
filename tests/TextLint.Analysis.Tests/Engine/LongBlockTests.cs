using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Patterns;
using TextLint.Analysis.Rules;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Engine;

public class LongBlockTests
{
    private static readonly Rule WithinBlock = Newsroom.RuleOf("TL6003", "word", new PatternCheck { Pattern = new LinearPattern("Wort"), Within = PatternUnit.Block });
    private static readonly Rule WithinSentence = Newsroom.RuleOf("TL6004", "sentence", new PatternCheck { Pattern = new LinearPattern("Wort") });

    [Fact]
    public void A_block_that_is_read_in_parts_is_said_once() =>
        Cuts(string.Concat(Enumerable.Repeat("Das ist ein Wort. ", 1_000)), WithinBlock, WithinBlock with { Id = "TL6005" }).ShouldBe(1);

    [Fact]
    public void A_block_is_whole_where_no_rule_wants_more_than_its_sentences() =>
        Cuts(string.Concat(Enumerable.Repeat("Das ist ein Wort. ", 1_000)), WithinSentence).ShouldBe(0);

    [Fact]
    public void A_sentence_that_was_cut_says_it_for_its_block() => Cuts(string.Concat(Enumerable.Repeat("Wort ", 5_000)), WithinBlock).ShouldBe(1);

    private static int Cuts(string text, params Rule[] rules)
    {
        var analyzer = new ArticleAnalyzer(new RuleCatalog([.. rules, Newsroom.EngineRuleOf(EngineRule.UnitTooLong)]), new LanguagePacks([]), new ArticleAnalyzerOptions());
        return analyzer.Analyze(Newsroom.SourceOf(text), ArticleConfiguration.Default).Diagnostics.Count(diagnostic => diagnostic.Id == EngineRule.UnitTooLong);
    }
}
