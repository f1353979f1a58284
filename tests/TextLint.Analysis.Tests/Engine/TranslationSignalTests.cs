using System.Globalization;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Engine;

public class TranslationSignalTests
{
    private static readonly Rule Literal = Newsroom.RuleOf("TL3001", "literal", new SequenceCheck { Swap = [new("handy", "")], From = "de" }) with { Defect = Defect.MtArtifact };
    private static readonly Rule Agreement = Newsroom.RuleOf("TL3002", "agreement", new TermCheck { Words = ["informations"] }) with { Defect = Defect.Agreement };
    private static readonly Rule Signal = Newsroom.EngineRuleOf(EngineRule.MachineTranslation) with { Message = new LocalizedText("{count} of {words}: {kinds}; {language}") };

    [Fact]
    public void An_article_full_of_traces_reads_like_a_machine_translation() =>
        Said("She lost her handy and his handy, with informations, informations and informations on a handy, my handy.").ShouldBe("7 of 17: mt-artifact 4, agreement 3; German");

    [Fact]
    public void A_single_slip_of_grammar_is_as_likely_a_human_s() =>
        Said("She lost her handy and his handy, with informations on a handy, my handy, your handy.").ShouldBe("5 of 16: mt-artifact 5; German");

    [Fact]
    public void Silent_rules_count_too() =>
        Said("She lost her handy and his handy, with a handy on a handy, my handy.", Literal with { Severity = RuleSeverity.Silent }, Agreement).ShouldNotBeNull();

    [Theory]
    [InlineData("She lost her handy and his handy, with informations on a handy.")]
    [InlineData("She lost informations, informations, informations, informations, informations and a handy.")]
    public void Few_traces_are_not_enough_nor_are_slips_of_grammar_alone(string text) => Said(text).ShouldBeNull();

    [Fact]
    public void Traces_that_are_far_between_are_not_enough() =>
        Said($"A handy, a handy, a handy, a handy, a handy. {string.Join(' ', Enumerable.Repeat("It was cold.", 400))}").ShouldBeNull();

    [Fact]
    public void A_language_is_named_where_most_traces_tell_it()
    {
        var other = Newsroom.RuleOf("TL3003", "other", new SequenceCheck { Swap = [new("homologue", "")], From = "es" }) with { Defect = Defect.MtArtifact };

        Said("A handy, a homologue, a homologue, a homologue, a homologue.", Literal, other).ShouldEndWith("; es");
        Said("A handy, a homologue, informations, informations, informations.", Literal, other, Agreement).ShouldEndWith("; unknown");
    }

    private static string? Said(string text, params Rule[] rules)
    {
        var wording = new Wording("en", new Dictionary<string, string> { ["language.de"] = "German", ["language.und"] = "unknown" });
        var analyzer = new ArticleAnalyzer(new RuleCatalog([.. rules is [] ? [Literal, Agreement] : rules, Signal]), new LanguagePacks([]), new ArticleAnalyzerOptions { Wording = wording });
        return analyzer.Analyze(Newsroom.SourceOf(text), ArticleConfiguration.Default).Diagnostics
            .SingleOrDefault(diagnostic => diagnostic.Id == EngineRule.MachineTranslation)?.GetMessage(CultureInfo.InvariantCulture);
    }
}
