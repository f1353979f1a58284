using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class SubstitutionCheckTests
{
    private static readonly SubstitutionCheck Check = new()
    {
        Swap = [new("aufgrund dessen", "deshalb|darum"), new("nichts desto trotz", "nichtsdestotrotz"), new("Potenzial", "Potential"), new("Schluß*", "Schluss*"), new("e-mail", "E-Mail"), new("wohl gemerkt", "")],
    };

    [Theory]
    [InlineData("Er kam [|nichts desto trotz|] an.")]
    [InlineData("[|Nichts desto trotz|] kam er an.")]
    [InlineData("Er kam nichtsdestotrotz an.")]
    public void A_listed_form_is_found(string text) => Check.ShouldFind(text);

    [Theory]
    [InlineData("Er kam nichts desto trotz an.", "Er kam nichtsdestotrotz an.")]
    [InlineData("Nichts desto trotz kam er an.", "Nichtsdestotrotz kam er an.")]
    [InlineData("NICHTS DESTO TROTZ KAM ER AN", "NICHTSDESTOTROTZ KAM ER AN")]
    [InlineData("Aufgrund dessen kam er.", "Deshalb kam er.")]
    [InlineData("Das Schlußwort hat er.", "Das Schlusswort hat er.")]
    [InlineData("Das ist wohl gemerkt neu.", "Das ist neu.")]
    public void The_replacement_takes_over_the_capital(string text, string expected) => Check.Fix(text).ShouldBe(expected);

    [Fact]
    public void Every_choice_is_a_fix_and_none_is_safe()
    {
        var finding = Trial.Find(Check, Trial.Read("Er kam aufgrund dessen.")).ShouldHaveSingleItem();

        finding.Fixes.Select(fix => fix.Changes[0].NewText).ShouldBe(["deshalb", "darum"]);
        finding.Fixes.ShouldAllBe(fix => !fix.IsSafe);
    }

    [Fact]
    public void The_message_can_name_the_choices() => Check.Argument("Er kam aufgrund dessen.", "replacement").ShouldBe("deshalb / darum");

    [Fact]
    public void A_single_choice_is_safe_where_the_rule_says_so() =>
        Trial.Find(new SubstitutionCheck { Swap = [new("Potenzial", "Potential")], Safe = true }, Trial.Read("Das Potenzial ist groß."))
            .ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().IsSafe.ShouldBeTrue();

    [Fact]
    public void A_replacement_can_be_said_without_being_put_in()
    {
        var check = new SubstitutionCheck { Swap = [new("grünes Licht", "Zustimmung")], Fix = false };

        Trial.Find(check, Trial.Read("Er gab grünes Licht.")).ShouldHaveSingleItem().Fixes.ShouldBeEmpty();
        check.Argument("Er gab grünes Licht.", "replacement").ShouldBe("Zustimmung");
        check.CanFix.ShouldBeFalse();
    }

    [Fact]
    public void What_reads_as_its_replacement_is_right() =>
        new SubstitutionCheck { Swap = [new("e-mail", "E-Mail")], IgnoreCase = true }.ShouldFind("Eine E-Mail, eine [|e-Mail|], eine [|e-mail|].");
}
