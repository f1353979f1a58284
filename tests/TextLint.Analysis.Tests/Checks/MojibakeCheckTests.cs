using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class MojibakeCheckTests
{
    private static readonly MojibakeCheck Check = new();

    [Theory]
    [InlineData("Die M[|Ã¼|]hle und das Fr[|Ã¤|]ulein.")]
    [InlineData("The mill[|â€™|]s owner said [|â€œ|]no[|â€\u009D|].")]
    [InlineData("Franti[|Å¡|]ek kam.")]
    public void Letters_and_marks_that_were_decoded_wrongly_are_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("São Paulo, Åse Ångström, Ærø und â la carte.")]
    [InlineData("Der Laden heißt „Ä“, der andere »Å«.")]
    public void Letters_of_other_languages_are_letters(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Die MÃ¼hle.", "Die Mühle.")]
    [InlineData("Die MÃƒÂ¼hle.", "Die Mühle.")]
    [InlineData("Die MÃ\u0083Â¼hle.", "Die Mühle.")]
    public void The_fix_writes_what_was_meant_however_often_it_was_decoded(string text, string expected) => Check.Fix(text).ShouldBe(expected);
}
