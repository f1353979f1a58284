using System.Text;

namespace TextLint.Tool.Tests;

public class FixTests
{
    [Fact]
    public void Safe_fixes_are_applied_and_the_rest_is_reported()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", "Ein Titel\n\nDer  Himmel ist ist heute grau .\n");

        var result = workplace.Run("check a.txt --fix --rules house");

        workplace.Read("a.txt").ShouldBe("Ein Titel\n\nDer Himmel ist heute grau.\n");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("1 article: 1 warning");
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Encoding_byte_order_mark_and_line_ends_stay(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        using var workplace = new Workplace().With("a.txt", Bytes("Öffentlich\r\n\r\nDer  Himmel ist heute so blau wie nie.\r\n"));

        workplace.Run("check a.txt --fix").ExitCode.ShouldBe(0);

        File.ReadAllBytes(workplace.PathOf("a.txt")).ShouldBe(Bytes("Öffentlich\r\n\r\nDer Himmel ist heute so blau wie nie.\r\n"));
    }

    [Fact]
    public void A_file_that_could_not_be_read_as_it_stands_is_left_alone()
    {
        byte[] bytes = [.. "Der  Himmel ist "u8, 0xFC, .. "ber uns.\n"u8];
        using var workplace = new Workplace().With("a.txt", bytes);

        workplace.Run("check a.txt --fix");

        File.ReadAllBytes(workplace.PathOf("a.txt")).ShouldBe(bytes);
    }

    [Fact]
    public void A_file_without_flaws_is_not_written()
    {
        using var workplace = new Workplace().With("a.txt", "Ein Titel\n\nDer Himmel ist heute so blau wie nie.\n");
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(workplace.PathOf("a.txt"), before);

        workplace.Run("check a.txt --fix");

        File.GetLastWriteTimeUtc(workplace.PathOf("a.txt")).ShouldBe(before);
    }

    [Fact]
    public void Fixes_of_findings_that_are_not_shown_are_not_applied()
    {
        using var workplace = new Workplace().With("a.txt", "Ein Titel\n\nDer  Himmel ist heute so blau wie nie.\n");

        workplace.Run("check a.txt --fix --severity error");

        workplace.Read("a.txt").ShouldContain("Der  Himmel");
    }
}
