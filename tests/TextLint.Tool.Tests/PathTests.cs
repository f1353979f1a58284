using System.Text.RegularExpressions;

namespace TextLint.Tool.Tests;

public partial class PathTests
{
    // Every one of these articles begins with a comment that suppresses nothing, which is reported with the path.
    private const string Article = "<!-- textlint-disable TL6012 -->\n\nEin Satz.\n";

    [Fact]
    public void A_folder_means_the_articles_below_it_in_ordinal_order()
    {
        using var workplace = Articles("news/b.md", "news/a.html", "news/B.md", "news/deep/er/c.md");

        Checked(workplace.Run("check news")).ShouldBe(["news/B.md", "news/a.html", "news/b.md", "news/deep/er/c.md"]);
    }

    [Theory]
    [InlineData("news/.hidden/a.md")]
    [InlineData("news/.a.md")]
    [InlineData("news/node_modules/a.md")]
    [InlineData("news/bin/a.md")]
    [InlineData("news/obj/a.md")]
    public void In_a_folder_what_is_hidden_or_generated_is_passed_over(string path)
    {
        using var workplace = Articles("news/shown.md", path);

        Checked(workplace.Run("check news")).ShouldBe(["news/shown.md"]);
    }

    [Fact]
    public void A_hidden_folder_that_is_named_is_read()
    {
        using var workplace = Articles(".drafts/a.md");

        Checked(workplace.Run("check .drafts")).ShouldBe([".drafts/a.md"]);
    }

    [Fact]
    public void A_file_counts_once_however_often_it_is_named()
    {
        using var workplace = Articles("news/a.md");

        Checked(workplace.Run("check news/a.md news ./news/a.md news/*.md")).ShouldBe(["news/a.md"]);
    }

    [Theory]
    [InlineData("news/*.md", "news/a.md news/b.md")]
    [InlineData("news/**/*.md", "news/a.md news/b.md news/deep/c.md")]
    [InlineData("**/*.{md,html}", "news/a.md news/b.md news/d.html news/deep/c.md")]
    [InlineData("news/{a,d}.*", "news/a.md news/d.html")]
    public void A_pattern_means_the_files_that_fit(string pattern, string expected)
    {
        using var workplace = Articles("news/a.md", "news/b.md", "news/deep/c.md", "news/d.html");

        Checked(workplace.Run($"check {pattern}")).ShouldBe(expected.Split(' '));
    }

    [Fact]
    public void A_file_that_is_named_is_read_as_plain_text_whatever_it_is_called()
    {
        using var workplace = new Workplace().With("article.docket", "Ein Titel\n\nEin Satz.\n");

        var result = workplace.Run("check article.docket");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("1 article");
    }

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("nowhere/*.md")]
    [InlineData("*.nothing")]
    public void A_path_that_leads_nowhere_is_reported_and_the_others_are_checked(string path)
    {
        using var workplace = Articles("a.md");

        var result = workplace.Run($"check a.md {path}");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("TL0012");
        result.Output.ShouldContain(path);
        result.Output.ShouldContain("TL0005");
    }

    [Fact]
    public void A_folder_called_like_an_article_is_a_folder()
    {
        using var workplace = Articles("article.md/inside.md");

        Checked(workplace.Run("check article.md")).ShouldBe(["article.md/inside.md"]);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        using var workplace = Articles("news/a.md");
        Directory.CreateSymbolicLink(workplace.PathOf("news/again"), workplace.PathOf("news"));

        Checked(workplace.Run("check news **/*.md")).ShouldBe(["news/a.md"]);
    }

    [Fact]
    public void Standard_input_is_read_as_the_path_that_it_is_given()
    {
        using var workplace = new Workplace();

        var result = workplace.Run("check - --stdin-path desk/draft.md", input: Article);

        result.ExitCode.ShouldBe(1);
        Checked(result).ShouldBe(["desk/draft.md"]);
    }

    [Fact]
    public void A_folder_without_articles_is_said()
    {
        using var workplace = new Workplace().With("a/notes.doc", "x");

        var result = workplace.Run("check a");

        result.Error.ShouldContain("There is no article under these paths.");
        result.ExitCode.ShouldBe(0);
    }

    private static Workplace Articles(params string[] paths)
    {
        var workplace = new Workplace();
        foreach (var path in paths) workplace.With(path, Article);
        return workplace;
    }

    private static IEnumerable<string> Checked(ToolResult result) => Place().Matches(result.Output).Select(match => match.Groups["path"].Value);

    [GeneratedRegex("^  (?<path>.+):[0-9]+:[0-9]+$", RegexOptions.Multiline)]
    private static partial Regex Place();
}
