using System.Diagnostics;

namespace TextLint.Tool.Tests;

/// <summary>The tool as a process of its own: what the other tests, in one process, cannot see.</summary>
public class ProcessTests
{
    [Fact]
    public async Task A_report_comes_on_standard_output_as_UTF8_without_byte_order_mark()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.txt", "Ein Titel\n\nDer Himmel ist heute grau.\n");

        var (exitCode, output) = await Run(workplace.Folder, "check", "a.txt", "--rules", "house");

        exitCode.ShouldBe(1);
        output[0].ShouldBe((byte)'H');
        System.Text.Encoding.UTF8.GetString(output).ShouldContain("“grau” is dull");
    }

    [Fact]
    public async Task A_wrong_call_ends_the_process_with_2()
    {
        using var workplace = new Workplace();

        (await Run(workplace.Folder, "check", "nowhere.txt")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_tool_without_its_lexicons_says_once_which_rules_are_off()
    {
        using var workplace = new Workplace().With("a.txt", "Der Himmel ist heute und morgen grau.\n").With("b.txt", "Der Hafen ist heute und morgen leer.\n");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, workplace.PathOf(Path.GetFileName(file)));

        var (exitCode, output) = await RunFrom(workplace.Folder, workplace.Folder, "check", "a.txt", "b.txt", "--language", "de", "--no-config", "--format", "msbuild");

        exitCode.ShouldBe(0);
        System.Text.Encoding.UTF8.GetString(output).Split('\n').Where(line => line.Contains("lexicon-de-*.bin", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("TL0013");
    }

    private static Task<(int ExitCode, byte[] Output)> Run(string folder, params string[] arguments) => RunFrom(AppContext.BaseDirectory, folder, arguments);

    private static async Task<(int ExitCode, byte[] Output)> RunFrom(string tool, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(tool, "TextLint.Tool.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        await process.WaitForExitAsync(cancellation);
        await error;
        return (process.ExitCode, output.ToArray());
    }
}
