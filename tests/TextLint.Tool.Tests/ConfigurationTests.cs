namespace TextLint.Tool.Tests;

public class ConfigurationTests
{
    private const string Article = "Ein Titel\n\nDer Himmel ist heute so grau, wie er es im November immer war.\n";

    [Fact]
    public void The_nearest_file_wins()
    {
        using var workplace = new Workplace().WithHouseRule()
            .With("news/a.txt", Article)
            .With(".editorconfig", "root = true\n[*.txt]\ntextlint_diagnostic.HR1.severity = error\n")
            .With("news/.editorconfig", "[*.txt]\ntextlint_diagnostic.HR1.severity = suggestion\n");

        workplace.Run("check news --rules house").Output.ShouldContain("HR1 suggestion");
    }

    [Fact]
    public void Above_the_root_nothing_is_read()
    {
        using var workplace = new Workplace().WithHouseRule()
            .With("news/a.txt", Article)
            .With(".editorconfig", "[*.txt]\ntextlint_diagnostic.HR1.severity = error\n")
            .With("news/.editorconfig", "root = true\n");

        workplace.Run("check news --rules house").Output.ShouldContain("HR1 warning");
    }

    [Fact]
    public void Configuration_can_be_left_aside()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", Article).With(".editorconfig", "[*]\ntextlint_diagnostic.HR1.severity = error\n");

        workplace.Run("check a.txt --rules house --no-config").Output.ShouldContain("HR1 warning");
    }

    [Theory]
    [InlineData("HR1=error")]
    [InlineData("hr1=error")]
    public void The_command_line_overrules_the_files(string rule)
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", Article).With(".editorconfig", "[*]\ntextlint_diagnostic.HR1.severity = none\n");

        workplace.Run($"check a.txt --rules house --rule {rule}").Output.ShouldContain("HR1 error");
    }

    [Fact]
    public void A_language_that_is_said_is_not_recognised()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", Article);
        workplace.With("house/HR1-dull-word.yaml", workplace.Read("house/HR1-dull-word.yaml") + "\nlanguage: de\n");

        workplace.Run("check a.txt --rules house").ExitCode.ShouldBe(1);
        workplace.Run("check a.txt --rules house --language en").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_key_that_means_nothing_is_reported_at_its_place()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", Article).With(".editorconfig", "root = true\n[*]\ntextlint_diagnostic.HRl.severity = error\n");

        var result = workplace.Run("check a.txt --rules house");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("TL0004");
        result.Output.ShouldContain(".editorconfig:3:1");
    }
}
