using System.Collections.Frozen;
using TextLint.Testing;

namespace TextLint.Language.Tests.Agreement;

public sealed class VerbNumberReaderTests
{
    private static readonly SubjectWords Words = new(new[] { "serie" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase), FrozenSet<string>.Empty, []) { Times = ["mole"] };

    [Theory]
    [InlineData("Die Fähre [|sanken|] am Hafen.")]
    [InlineData("Am Hafen [|sanken|] die Fähre.")]
    [InlineData("Weil die Fähre nicht [|sanken|], traf sie den Hafen.")]
    [InlineData("Der Lotse traf die Fähre, und der Lotse [|sanken|] nicht.")]
    public void A_plural_without_a_plural_is_flawed(string marked) => Flaws(marked, isPlural: false);

    [Theory]
    [InlineData("Die Fähren [|sank|] am Hafen.")]
    [InlineData("Am Hafen [|sank|] die Fähren.")]
    [InlineData("Weil die Fähren nicht [|sank|], traf sie den Hafen.")]
    public void A_singular_without_a_singular_is_flawed(string marked) => Flaws(marked, isPlural: true);

    [Theory]
    [InlineData("Die Fähren traf der Lotse.")]
    [InlineData("Den Hafen trafen die Fähren.")]
    [InlineData("Die Fähre und der Lotse sanken.")]
    [InlineData("Die Serie sanken nicht.")]
    [InlineData("Die Mole sanken nicht.")]
    [InlineData("Die Fähren rammte, weil die Serie sank.")]
    [InlineData("Sie sanken am Hafen.")]
    public void What_agrees_or_may_be_no_subject_has_no_flaw(string text)
    {
        Flaws(text, isPlural: false);
        Flaws(text, isPlural: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sanken")]
    [InlineData(", , ; und und")]
    [InlineData("\uD800 sanken 3. „ (")]
    public void Scraps_have_no_flaw(string text) => Flaws(text, isPlural: false);

    private static void Flaws(string marked, bool isPlural)
    {
        var text = MarkedText.Parse(marked).Text;
        SmallGrammar.Mark(text, sentence => new VerbNumberReader(sentence, Words, null).FlawedVerbs(isPlural).Select(static verb => (verb, verb))).ShouldBe(marked);
    }
}
