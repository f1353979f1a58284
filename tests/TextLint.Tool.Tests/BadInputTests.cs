namespace TextLint.Tool.Tests;

public class BadInputTests
{
    [Fact]
    public void An_empty_file_is_clean()
    {
        using var workplace = new Workplace().With("a.txt", "");

        workplace.Run("check a.txt").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_binary_file_is_reported_and_nothing_is_looked_for_in_it()
    {
        using var workplace = new Workplace().With("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 255, 254, 253, .. "  ,  "u8]);

        var result = workplace.Run("check a.txt");

        result.Output.ShouldContain("TL0011");
        result.Output.ShouldContain("1 article: 1 warning");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_reported_at_their_place()
    {
        using var workplace = new Workplace().With("a.txt", [(byte)'E', (byte)'s', (byte)'\n', (byte)'\n', (byte)'g', 0xFC, (byte)'t', (byte)'.']);

        workplace.Run("check a.txt").Output.ShouldContain("a.txt:3:2");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_reported_and_the_others_are_checked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a file that even the superuser cannot read.");
        using var workplace = new Workplace().With("a.txt", "Ein Satz.\n");

        var result = workplace.Run("check a.txt /proc/self/mem");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("TL0012");
        result.Output.ShouldContain("1 article");
    }

    [Fact]
    public void A_long_line_without_end_is_read_in_linear_time()
    {
        using var workplace = new Workplace().With("a.txt", string.Concat(Enumerable.Repeat("Der Rat tagt heute und ", 400_000)));

        workplace.Run("check a.txt --fail-on never").ExitCode.ShouldBe(0);
    }
}
