namespace TextLint.Tool.Tests;

public class ExitCodeTests
{
    // A rule that no measurement or taste will ever switch: the engine's own on comments that suppress nothing.
    private const string ArticleWithWarning = "# Titel\n\n<!-- textlint-disable TL6012 -->\n\nEin Satz.\n";

    [Fact]
    public void A_clean_article_ends_with_0()
    {
        using var workplace = new Workplace().With("a.txt", "Ein Titel\n\nEin Satz.\n");

        workplace.Run("check a.txt").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_warning_ends_with_1()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        workplace.Run("check a.md").ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("suggestion", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void The_threshold_decides(string threshold, int expected)
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        workplace.Run($"check a.md --fail-on {threshold}").ExitCode.ShouldBe(expected);
    }

    [Fact]
    public void What_is_shown_does_not_change_how_it_ends()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        var result = workplace.Run("check a.md --severity error");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldNotContain("TL0005");
    }

    [Theory]
    [InlineData("")]
    [InlineData("chek a.txt")]
    [InlineData("check")]
    [InlineData("check a.txt --format yaml")]
    [InlineData("check a.txt --format")]
    [InlineData("check a.txt --jobs 0")]
    [InlineData("check a.txt --jobs many")]
    [InlineData("check a.txt --no-such-option")]
    [InlineData("check a.txt --rule TL6012")]
    [InlineData("check a.txt --rule TL6012=loud")]
    [InlineData("check a.txt --rule TL9999=error")]
    [InlineData("check a.txt --rules nowhere")]
    [InlineData("check a.txt --output nowhere/report.txt")]
    [InlineData("rules")]
    [InlineData("rules measure")]
    [InlineData("rules explain TL9999")]
    [InlineData("docs")]
    [InlineData("docs --verify --root nowhere")]
    [InlineData("print tokens nowhere.txt")]
    public void A_wrong_call_ends_with_2_and_says_why(string arguments)
    {
        using var workplace = new Workplace().With("a.txt", "Ein Satz.\n");

        var result = workplace.Run(arguments);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldStartWith("textlint: ");
        result.Error.ShouldNotContain("cli.");
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_cancelled_run_ends_with_2_and_leaves_no_half_report()
    {
        using var workplace = new Workplace().With("a.txt", "Ein Satz.\n");

        var result = workplace.Run("check a.txt --output report.txt", isCancelled: true);

        result.ExitCode.ShouldBe(2);
        Directory.GetFiles(workplace.Folder).Select(Path.GetFileName).ShouldBe(["a.txt"]);
    }
}
