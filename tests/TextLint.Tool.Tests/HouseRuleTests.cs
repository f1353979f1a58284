namespace TextLint.Tool.Tests;

public class HouseRuleTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void A_new_rule_passes_its_own_check(string language)
    {
        using var workplace = new Workplace();

        workplace.Run($"rules new HR1-empty-phrase --dir house --ui-language {language}").ExitCode.ShouldBe(0);
        var result = workplace.Run("rules check house");

        result.Output.ShouldBe("1 rules and 3 examples are in order.\n");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_new_rule_finds_what_it_says()
    {
        using var workplace = new Workplace().With("a.txt", "A headline\n\nThe bank hopes for synergy, and that is all there is to say of it.\n");
        workplace.Run("rules new HR1-empty-phrase --dir house");

        workplace.Run("check a.txt --rules house").Output.ShouldContain("HR1 suggestion  “synergy” says nothing here.");
    }

    [Theory]
    [InlineData("TL1-mine")]
    [InlineData("HR1")]
    [InlineData("hr1-mine")]
    [InlineData("HR1-Mine")]
    public void A_new_rule_needs_an_id_of_the_house_and_a_name(string rule)
    {
        using var workplace = new Workplace();

        workplace.Run($"rules new {rule}").ExitCode.ShouldBe(2);
        Directory.GetFiles(workplace.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_new_rule_never_overwrites_one()
    {
        using var workplace = new Workplace().With("house/HR1-mine.yaml", "id: HR1\n");

        workplace.Run("rules new HR1-mine --dir house").ExitCode.ShouldBe(2);
        workplace.Read("house/HR1-mine.yaml").ShouldBe("id: HR1\n");
    }

    [Fact]
    public void A_broken_rule_is_reported_at_its_place_and_the_others_go_on()
    {
        using var workplace = new Workplace().With("a.txt", "A headline\n\nThe bank hopes for synergy, and that is all there is to say of it.\n");
        workplace.Run("rules new HR1-empty-phrase --dir house");
        workplace.With("house/HR2-broken.yaml", "id: HR2\nname: broken\nseverty: error\n");

        var result = workplace.Run("check a.txt --rules house");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("TL0001");
        result.Output.ShouldContain("house/HR2-broken.yaml:3:1");
        result.Output.ShouldContain("HR1 suggestion");
    }

    [Fact]
    public void An_example_that_does_not_hold_is_reported_at_its_place()
    {
        using var workplace = new Workplace();
        workplace.Run("rules new HR1-empty-phrase --dir house");
        workplace.With("house/HR1-empty-phrase.yaml", workplace.Read("house/HR1-empty-phrase.yaml").Replace("The synergies are small.", "The synergy is small.", StringComparison.Ordinal));

        var result = workplace.Run("rules check house");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldStartWith("house/HR1-empty-phrase.yaml:26:12:");
    }

    [Fact]
    public void Two_rules_of_one_id_in_two_folders_are_one_too_many()
    {
        using var workplace = new Workplace().With("a.txt", "A headline\n");
        workplace.Run("rules new HR1-empty-phrase --dir one");
        workplace.Run("rules new HR1-empty-phrase --dir two");

        var result = workplace.Run("check a.txt --rules one --rules two");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("two/HR1-empty-phrase.yaml");
    }

    [Fact]
    public void The_rules_of_the_tool_are_in_order()
    {
        using var workplace = new Workplace();

        workplace.Run("rules check").ExitCode.ShouldBe(0);
    }
}
