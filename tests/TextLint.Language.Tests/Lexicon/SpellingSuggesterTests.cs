namespace TextLint.Language.Tests.Lexicon;

public class SpellingSuggesterTests
{
    [Theory]
    [InlineData("gaten", "garten")]
    [InlineData("gartten", "garten")]
    [InlineData("gerten", "garten")]
    [InlineData("gratne", "")]
    [InlineData("gratben", "")]
    [InlineData("agrten", "garten")]
    [InlineData("Gaten", "Garten")]
    [InlineData("strase", "straße")]
    [InlineData("g", "")]
    public void One_slip_is_mended(string word, string expected) =>
        string.Join('|', Suggest(SmallLexicon.Of("SET UTF-8\nREP 1\nREP s ß", "garten", "straße"), word)).ShouldBe(expected);

    [Fact]
    public void What_the_dictionary_holds_back_is_not_suggested() =>
        Suggest(SmallLexicon.Of("SET UTF-8\nNOSUGGEST n", "garten/n", "gatten"), "gaten").ShouldBe(["gatten"]);

    [Fact]
    public void What_the_dictionary_calls_a_confusion_comes_first() =>
        Suggest(SmallLexicon.Of("SET UTF-8\nREP 1\nREP ss ß", "fuß", "fus"), "fuss").ShouldBe(["fuß", "fus"]);

    private static System.Collections.Immutable.ImmutableArray<string> Suggest(TextLint.Language.Lexicon lexicon, string word) => new SpellingSuggester(lexicon, null).Suggest(word, 3);
}
