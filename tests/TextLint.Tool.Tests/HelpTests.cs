using TextLint.Testing;

namespace TextLint.Tool.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("rules --help")]
    [InlineData("rules list --help")]
    [InlineData("rules explain --help")]
    [InlineData("rules check --help")]
    [InlineData("rules new --help")]
    [InlineData("rules measure --help")]
    [InlineData("print --help")]
    [InlineData("print blocks --help")]
    [InlineData("print sentences --help")]
    [InlineData("print tokens --help")]
    [InlineData("words --help")]
    [InlineData("docs --help")]
    public void Every_command_and_option_is_explained_in_every_language(string arguments)
    {
        using var workplace = new Workplace();

        foreach (var language in UiLanguage.Known)
        {
            var help = workplace.WithVariable("LANG", language).Run(arguments);

            help.ExitCode.ShouldBe(0);
            help.Output.ShouldNotContain("cli.");
        }
    }

    [Fact]
    public async Task The_help_of_check_reads_as_follows()
    {
        using var workplace = new Workplace();

        await Verifier.Verify(workplace.Run("check --help").Output);
    }

    [Fact]
    public async Task The_help_of_the_tool_reads_as_follows()
    {
        using var workplace = new Workplace();

        await Verifier.Verify(workplace.Run("--help").Output);
    }

    [Fact]
    public void The_version_is_a_version()
    {
        using var workplace = new Workplace();

        Version.TryParse(workplace.Run("--version").Output.Trim(), out _).ShouldBeTrue();
    }
}
