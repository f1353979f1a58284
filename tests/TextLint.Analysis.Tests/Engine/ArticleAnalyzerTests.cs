using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Engine;

public class ArticleAnalyzerTests
{
    [Fact]
    public void A_finding_becomes_a_diagnostic_that_quotes_the_text_at_its_place()
    {
        var diagnostic = Newsroom.Lint("It was late.\nIt was quite cold.", Newsroom.Quite).Diagnostics.ShouldHaveSingleItem();

        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("Found “quite”.");
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostic.Location.SourceSpan.ShouldBe(new TextSpan(20, 5));
        diagnostic.Location.GetLineSpan().ToString().ShouldBe("article.txt: (1,7)-(1,12)");
    }

    [Fact]
    public void Messages_are_written_in_the_language_of_the_reader()
    {
        var analyzer = Newsroom.AnalyzerOf([Newsroom.Quite], new ArticleAnalyzerOptions { UiLanguage = "de" });

        analyzer.Analyze(Newsroom.SourceOf("It was quite cold."), ArticleConfiguration.Default).Diagnostics
            .ShouldHaveSingleItem().GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("„quite“ gefunden.");
    }

    [Fact]
    public void Fixes_travel_in_the_properties_of_a_diagnostic()
    {
        var diagnostic = Newsroom.Lint("It was quite cold.", Newsroom.Quite).Diagnostics.ShouldHaveSingleItem();

        var fix = TextFixProperties.Decode(diagnostic).ShouldHaveSingleItem();

        SourceText.From("It was quite cold.").WithChanges(fix.Changes).ToString().ShouldBe("It was cold.");
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_the_text()
    {
        const string text = "very quite\nquite very";

        Newsroom.Lint(text, Newsroom.Quite, Newsroom.Very).Diagnostics.Said(text).ShouldBe(["TL6002 very", "TL6001 quite", "TL6001 quite", "TL6002 very"]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        var text = string.Concat(Enumerable.Repeat("It was very cold and quite late.\n", 200));
        Rule[] rules = [Newsroom.Quite, Newsroom.Very, Newsroom.RuleOf("TL6003", "broken", new ThrowingCheck())];
        var alone = Newsroom.AnalyzerOf(rules).Analyze(Newsroom.SourceOf(text), ArticleConfiguration.Default);

        var shared = Newsroom.AnalyzerOf(rules, new ArticleAnalyzerOptions { ThreadsPerArticle = threads }).Analyze(Newsroom.SourceOf(text), ArticleConfiguration.Default);

        shared.Diagnostics.Said(text).ShouldBe(alone.Diagnostics.Said(text));
    }

    [Fact]
    public void A_rule_of_another_language_is_silent() =>
        Newsroom.Lint("It was quite cold.", Newsroom.Quite with { Language = "de" }).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_rule_looks_only_into_blocks_of_its_scope() =>
        Newsroom.Lint("It was quite cold.", Newsroom.Quite with { Scope = Scope.Of([BlockKind.Headline], Region.None) }).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Quotations_are_left_alone_where_the_rule_says_so()
    {
        const string text = "It was quite cold. “It was quite cold,” she said.";
        var rule = Newsroom.Quite with { Scope = Scope.Of([], Region.Quotation) };

        Newsroom.Lint(text, rule).Diagnostics.ShouldHaveSingleItem().Location.SourceSpan.Start.ShouldBe(7);
    }

    [Fact]
    public void A_check_that_throws_is_said_once_and_the_others_go_on()
    {
        var diagnostics = Newsroom.Lint("It was quite cold. It was late.", Newsroom.RuleOf("TL6003", "broken", new ThrowingCheck()), Newsroom.Quite).Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["TL0002", "TL6001"]);
        diagnostics[0].GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("TL6003 ThrowingCheck out of luck");
    }

    [Fact]
    public void A_check_that_throws_is_thrown_on_where_that_is_wanted()
    {
        var analyzer = Newsroom.AnalyzerOf([Newsroom.RuleOf("TL6003", "broken", new ThrowingCheck())], new ArticleAnalyzerOptions { RethrowsFailures = true });

        Should.Throw<InvalidOperationException>(() => analyzer.Analyze(Newsroom.SourceOf("It was late."), ArticleConfiguration.Default));
    }

    [Fact]
    public void Rules_say_nothing_of_binary_data()
    {
        var source = Newsroom.SourceOf("quite\0quite") with { Problems = [new DocumentProblem(DocumentProblemKind.BinaryContent, new TextSpan(5, 1), "")] };

        Newsroom.AnalyzerOf([Newsroom.Quite]).Analyze(source, ArticleConfiguration.Default).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("TL0011");
    }

    [Fact]
    public void Of_two_rules_on_the_same_flaw_the_louder_one_speaks()
    {
        var quiet = Newsroom.RuleOf("TL6000", "quite-cold", new TermCheck { Words = ["quite cold"] });

        Newsroom.Lint("It was quite cold.", quiet, Newsroom.Quite).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("TL6001");
    }

    // Not an iterator: it throws before there is a first finding.
    private sealed class ThrowingCheck : SentenceCheck
    {
        public override IEnumerable<Finding> Find(Sentence sentence, ArticleModel model) => throw new InvalidOperationException("out of luck");
    }
}
