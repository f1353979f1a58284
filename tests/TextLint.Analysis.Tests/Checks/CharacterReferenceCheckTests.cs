using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class CharacterReferenceCheckTests
{
    private static readonly CharacterReferenceCheck Check = new();

    [Theory]
    [InlineData("Die M[|&uuml;|]hle.")]
    [InlineData("The mill[|&#8217;|]s owner, [|&#x201C;|]no[|&#x201D;|].")]
    public void References_by_name_and_number_are_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Sand & Söhne; sie bauen.")]
    [InlineData("Das Blatt A&B; es ist alt.")]
    [InlineData("Alles &")]
    public void An_ampersand_alone_is_a_word(string text) => Check.ShouldFind(text);

    [Fact]
    public void The_fix_writes_the_character() => Check.Fix("Die M&uuml;hle &amp; sie.").ShouldBe("Die Mühle & sie.");
}
