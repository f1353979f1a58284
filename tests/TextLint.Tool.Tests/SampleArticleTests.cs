using TextLint.Testing;

namespace TextLint.Tool.Tests;

/// <summary>Whole articles with planted flaws: a snapshot each, as somebody at the desk would read it.</summary>
public class SampleArticleTests
{
    [Fact]
    public Task The_bridge_in_plain_text_reads_as_follows() => Verify("bruecke.txt");

    [Fact]
    public Task The_ferry_in_Markdown_reads_as_follows() => Verify("harbour.md");

    [Fact]
    public Task The_beekeepers_in_HTML_read_as_follows() => Verify("imker.html");

    private static Task Verify(string name, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        using var workplace = new Workplace();
        var result = workplace.RunIn(Workplace.Repository, ["check", $"tests/Articles/{name}", "--no-config", "--ui-language", "en"]);
        return Verifier.Verify(result.Output, method: test);
    }
}
