using TextLint.Analysis.Sequences;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Sequences;

public class WordKeyTableTests
{
    [Fact]
    public void A_word_is_found_whatever_its_capitals()
    {
        var table = TableOf("Haus", "straße", "ihr's");

        table.ItemsOf(WordKey.Of("HAUS")).ToArray().ShouldBe([0]);
        table.ItemsOf(WordKey.Of("Straße")).ToArray().ShouldBe([1]);
        table.ItemsOf(WordKey.Of("Ihr’s")).ToArray().ShouldBe([2]);
    }

    [Fact]
    public void Items_with_one_word_are_found_together() =>
        TableOf("ab", "an", "Ab").ItemsOf(WordKey.Of("ab")).ToArray().ShouldBe([0, 2], ignoreOrder: true);

    [Fact]
    public void A_word_that_was_not_added_is_not_found() =>
        Enumerable.Range(0, 1000).Count(i => !TableOf("eins", "zwei", "drei").ItemsOf(WordKey.Of($"wort{i}")).IsEmpty).ShouldBe(0);

    [Fact]
    public void An_empty_table_holds_nothing() => TableOf().ItemsOf(WordKey.Of("")).IsEmpty.ShouldBeTrue();

    private static WordKeyTable TableOf(params string[] words) => new([.. words.Select(word => WordKey.Of(word))], [.. Enumerable.Range(0, words.Length)]);
}
