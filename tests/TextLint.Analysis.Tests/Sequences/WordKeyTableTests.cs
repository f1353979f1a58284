using TextLint.Analysis.Sequences;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Sequences;

public class WordKeyTableTests
{
    [Fact]
    public void A_word_is_found_whatever_its_capitals()
    {
        var table = TableOf("Haus", "straße", "ihr's");

        ItemsIn(table, "HAUS").ShouldBe([0]);
        ItemsIn(table, "Straße").ShouldBe([1]);
        ItemsIn(table, "Ihr’s").ShouldBe([2]);
    }

    [Fact]
    public void Items_with_one_word_are_found_in_their_order() =>
        ItemsIn(TableOf("ab", "an", "Ab"), "ab").ShouldBe([0, 2]);

    [Fact]
    public void A_word_that_was_not_added_is_not_found() =>
        Enumerable.Range(0, 1000).SelectMany(i => ItemsIn(TableOf("eins", "zwei", "drei"), $"wort{i}")).ShouldBeEmpty();

    [Fact]
    public void An_empty_table_holds_nothing() => ItemsIn(TableOf(), "").ShouldBeEmpty();

    private static WordKeyTable TableOf(params string[] words) => new([.. words.Select(word => WordKey.Of(word))]);

    private static IEnumerable<int> ItemsIn(WordKeyTable table, string word)
    {
        for (var item = table.First(WordKey.Of(word)); item >= 0; item = table.Next(item)) yield return item;
    }
}
