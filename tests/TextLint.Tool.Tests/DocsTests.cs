namespace TextLint.Tool.Tests;

public class DocsTests
{
    [Fact]
    public void Written_pages_are_verified_until_one_is_changed()
    {
        using var workplace = new Workplace().With("rules/README.md", "# Rules\n");

        workplace.Run("docs --write").ExitCode.ShouldBe(0);
        workplace.Run("docs --verify").ExitCode.ShouldBe(0);
        workplace.With("rules/README.md", "# Rules\n");
        var result = workplace.Run("docs --verify");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("rules/README.md");
        result.Output.ShouldContain("docs --write");
    }

    [Fact]
    public void The_page_of_a_rule_that_is_gone_goes_too()
    {
        using var workplace = new Workplace().With("rules/de/style/TL6999-gone.md", "# Gone\n");

        workplace.Run("docs --write");

        File.Exists(workplace.PathOf("rules/de/style/TL6999-gone.md")).ShouldBeFalse();
    }
}
