using TextLint.Testing;

namespace TextLint.Tool.Tests;

/// <summary>Pages as real systems write them, and what is read of them: a snapshot each.</summary>
public class PageTests
{
    [Fact]
    public Task A_page_of_a_weekly_with_galleries_tables_and_scripts_reads_as_follows() => Verify("weekly.html");

    [Fact]
    public Task A_page_of_an_old_portal_with_broken_tags_and_several_encodings_reads_as_follows() => Verify("portal.html");

    [Fact]
    public Task A_page_of_an_app_without_line_breaks_reads_as_follows() => Verify("app.html");

    private static Task Verify(string name, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        using var workplace = new Workplace();
        var blocks = workplace.RunIn(Workplace.Repository, ["print", "blocks", $"tests/Articles/pages/{name}"]);
        var findings = workplace.RunIn(Workplace.Repository, ["check", $"tests/Articles/pages/{name}", "--no-config", "--ui-language", "en", "--format", "msbuild"]);
        return Verifier.Verify($"{blocks.Output}\n{findings.Output}", method: test);
    }
}
