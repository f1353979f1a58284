using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class MissingSpaceCheckTests
{
    private static readonly MissingSpaceCheck Check = new() { Marks = ",;!?", Endings = ["innen"] };

    [Theory]
    [InlineData("Sie [|kam,sah|] und ging.")]
    [InlineData("Sie rief „Ja“[|,sagte|] er.")]
    [InlineData("Seit [|2010,sagt|] er.")]
    [InlineData("Sie [|kam;er|] ging.")]
    [InlineData("Sie [|kam!Er|] ging.")]
    public void A_word_directly_behind_a_mark_is_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Es kostet 3,50 Euro und 20,- mehr.")]
    [InlineData("Mehr auf www.beispiel.de/a,b,c und kam@sah,de nicht.")]
    [InlineData("N,N-Diethyl und f(a,b).")]
    [InlineData("H&auml;ndler,die")]
    [InlineData("Bürger,innen und Yahoo!japan.")]
    [InlineData("Die Datei entwurf,fertig.docx und kam(sah,ging) und a != b,das.")]
    [InlineData("rot,gelb,grün,blau")]
    public void Numbers_addresses_and_code_are_left_alone(string text) => Check.ShouldFind(text);

    [Fact]
    public void A_space_is_put_in() => Check.Fix("Sie kam,sah und ging.").ShouldBe("Sie kam, sah und ging.");
}
