using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class SpaceInsideQuotationCheckTests
{
    private static readonly SpaceInsideQuotationCheck Check = new();

    [Theory]
    [InlineData("Der Film [|„ |]Sommer“ läuft.")]
    [InlineData("Der Film „Sommer[| “|] läuft.")]
    [InlineData("Der Film [|„ |]Sommer[| “|] läuft.")]
    [InlineData("Der Film [|\" |]Sommer\" läuft.")]
    [InlineData("Der Film \"Sommer[| \"|] läuft.")]
    [InlineData("Der Film [|» |]Sommer« läuft.")]
    [InlineData("[|\" |]Sommer\", sagte er, „gern“.")]
    public void Spaces_inside_are_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Der Film „Sommer“ und der Film \"Winter\" laufen.")]
    [InlineData("Ein Bildschirm von 27 \" und der Film \"Winter\".")]
    [InlineData("Die Endung „.asia“ und „… gut“ und „ ... gut ...“ und „gut …“.")]
    [InlineData("He said “they were ‘fine’ ” and “ ‘well’ enough.”")]
    [InlineData("Le film « Été » est là.")]
    [InlineData("Er sagte: „Ja“ – „nein“ und ging (\"gern\").")]
    [InlineData("Sie sagte “yes” and “no,” “maybe”.")]
    public void Marks_that_touch_their_words_are_left_alone(string text) => Check.ShouldFind(text);

    [Fact]
    public void The_spaces_go() => Check.Fix("Der Film „ Sommer “ läuft.").ShouldBe("Der Film „Sommer“ läuft.");
}
