using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class SpaceBeforeCheckTests
{
    private static readonly SpaceBeforeCheck Check = new() { Marks = [new("any", ".,;:!?")] };

    [Theory]
    [InlineData("Sie kam[| ,|] sah und ging[| .|]")]
    [InlineData("Er rief „Komm[| !|]“ und ging.")]
    [InlineData("Er fragte[|  ?!|]")]
    [InlineData("Er sagte[| :|] es reicht.")]
    public void A_space_before_a_mark_is_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Es läuft auf .NET und unter .com heißt es anders.")]
    [InlineData("Mal sehen :-) oder ;) doch.")]
    [InlineData("Nun ja ... also . . . gut …")]
    [InlineData("Es stand 3 : 1 im Spiel Berlin : Mainz.")]
    [InlineData("Hertha : Mainz")]
    [InlineData("Der Anteil wuchs um ,5 Punkte – , ja.")]
    [InlineData("Themen: Hafen , Brücke , Fähre , Fluss")]
    [InlineData("Ça va\u00A0?")]
    public void Marks_that_stand_for_themselves_are_left_alone(string text) => Check.ShouldFind(text);

    [Fact]
    public void Languages_have_marks_of_their_own() =>
        new SpaceBeforeCheck { Marks = [new("any", ","), new("xx", "?")] }.ShouldFind("Ja ? Nein[| ,|] doch.");

    [Fact]
    public void The_space_goes() => Check.Fix("Sie kam , sah .").ShouldBe("Sie kam, sah.");
}
