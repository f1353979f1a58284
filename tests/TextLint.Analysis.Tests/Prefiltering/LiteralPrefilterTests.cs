using TextLint.Analysis.Checks;
using TextLint.Analysis.Prefiltering;
using TextLint.Analysis.Tests.Checks;

namespace TextLint.Analysis.Tests.Prefiltering;

public class LiteralPrefilterTests
{
    private static readonly Check[] Checks =
    [
        new TermCheck { Words = ["eigentlich"] },
        new RepetitionCheck(),
        new TermCheck { Words = ["z", "im Grunde"] },
        new TermCheck { Words = ["Ärger*", "so"] },
    ];

    [Fact]
    public void Rules_are_named_for_the_sentence_that_holds_a_trigger()
    {
        var candidates = Scan("Das ist EIGENTLICH gut. Im Grunde nicht. Oje. Der Ärgerliche.");

        Rules(candidates.InSentence(0, 0)).ShouldBe([0, 1]);
        Rules(candidates.InSentence(0, 1)).ShouldBe([1, 2]);
        Rules(candidates.InSentence(0, 2)).ShouldBe([1]);
        Rules(candidates.InSentence(0, 3)).ShouldBe([1, 3]);
        Rules(candidates.InBlock(0)).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Each_block_has_rules_of_its_own_and_the_article_those_of_all()
    {
        var candidates = Scan("Das ist eigentlich gut.\nJa.");

        Rules(candidates.InBlock(0)).ShouldBe([0, 1]);
        Rules(candidates.InBlock(1)).ShouldBe([1]);
        Rules(candidates.InArticle).ShouldBe([0, 1]);
    }

    [Fact]
    public void An_article_forgets_the_one_before()
    {
        var candidates = Scan("Das ist eigentlich gut.");

        candidates.StartArticle();

        Rules(candidates.InArticle).ShouldBe([1]);
    }

    private static CandidateSet Scan(string text)
    {
        var prefilter = new LiteralPrefilter([.. Checks.Select(check => check.Triggers)]);
        var candidates = prefilter.CreateCandidates();
        foreach (var block in Trial.Read(text).Document.Blocks) prefilter.Scan(block, candidates);
        return candidates;
    }

    private static List<int> Rules(CandidateRules rules)
    {
        var found = new List<int>();
        foreach (var rule in rules) found.Add(rule);
        return found;
    }
}
