using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class CapitalArticleReaderTests
{
    [Theory]
    [InlineData("Sie traf nicht [|Den Hafen|] am Hafen.")]
    [InlineData("Sie sank, weil [|Die Fähre|] den Hafen traf.")]
    [InlineData("Sie sank, [|Die Fähre|] traf am Hafen.")]
    public void An_article_within_a_sentence_has_a_small_letter(string marked) => Flaws(marked);

    [Theory]
    [InlineData("Die Fähre sank am Hafen.")]
    [InlineData("Sie rammte und Die Fähre am Hafen.")]
    [InlineData("Sie hat gesehen Die Fähre traf am Hafen.")]
    [InlineData("Sie traf Die Mole am Hafen.")]
    [InlineData("Sie will Die Serie am Hafen.")]
    [InlineData("Sie traf zu Die Fähre am Hafen.")]
    public void The_start_a_title_and_a_lost_full_stop_excuse_it(string text) => Flaws(text);

    [Theory]
    [InlineData("")]
    [InlineData("Die")]
    [InlineData(", Die , Die")]
    [InlineData("\uD800 Die 3. „ Die Fähre (")]
    public void Scraps_have_no_flaw(string text) => Flaws(text);

    private static void Flaws(string marked)
    {
        var text = MarkedText.Parse(marked).Text;
        SmallGrammar.Mark(text, sentence => new CapitalArticleReader(sentence, ["will"], ["Mole"]).Flaws()).ShouldBe(marked);
    }
}
