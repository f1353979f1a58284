using System.Text.Json;

namespace TextLint.Tool.Tests;

public class ComparisonTests
{
    private const string One = "Rat streitet über den Haushalt\n\nDie Gemeinde muss mit weniger Geld auskommen und weiß nicht, wo sie sparen soll.\n";
    private const string Other = "Rat streitet über den Haushalt\n\nIn der Kreisstadt ist der Entwurf der Kämmerin am Abend durchgefallen.\n";

    [Fact]
    public void Articles_are_not_compared_unless_somebody_asks() => Run("check .").Output.ShouldNotContain("TL2111");

    [Fact]
    public void The_later_of_two_articles_is_reported_and_names_the_other()
    {
        var output = Run("check . --rule TL2111=warning").Output;

        output.ShouldContain("TL2111 warning  Another article stands under this headline: a.txt:1.\n  b.txt:1:1\n  see a.txt:1:1\n");
        output.ShouldContain("2 articles: 1 warning");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_is_compared_does_not_depend_on_the_number_of_jobs(int jobs) =>
        Run($"check b.txt a.txt --rule shared-headline=warning --format msbuild --jobs {jobs}").Output.ShouldStartWith("b.txt(1,1,1,31): warning TL2111");

    [Fact]
    public void A_comparison_decides_on_the_exit_code()
    {
        using var workplace = Two();

        workplace.Run("check . --rule TL2111=warning").ExitCode.ShouldBe(1);
        workplace.Run("check . --rule TL2111=suggestion").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void SARIF_names_the_other_article_as_a_related_location()
    {
        using var json = JsonDocument.Parse(Run("check . --rule TL2111=warning --format sarif").Output);

        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        UriOf(result.GetProperty("locations")[0]).ShouldBe("b.txt");
        UriOf(result.GetProperty("relatedLocations")[0]).ShouldBe("a.txt");
    }

    [Fact]
    public void JSON_keeps_comparisons_apart_from_the_articles()
    {
        using var json = JsonDocument.Parse(Run("check . --rule TL2111=warning --format json").Output);

        var comparison = json.RootElement.GetProperty("comparisons")[0];
        comparison.GetProperty("path").GetString().ShouldBe("b.txt");
        comparison.GetProperty("related")[0].GetProperty("path").GetString().ShouldBe("a.txt");
    }

    [Fact]
    public void The_lines_of_a_file_are_compared()
    {
        using var workplace = new Workplace().With("a.jsonl", $"{JsonOf(One)}\n{JsonOf(Other)}\n");

        workplace.Run("check a.jsonl --rule TL2111=warning").Output.ShouldContain("Another article stands under this headline: a.jsonl:1.\n  a.jsonl:2:10\n  see a.jsonl:1:10\n");
    }

    [Fact]
    public void A_comment_in_an_article_keeps_it_out()
    {
        using var workplace = new Workplace()
            .With("a.md", $"# {One}")
            .With("b.md", $"<!-- textlint-disable-file TL2111 -- a column -->\n\n# {Other}");

        var output = workplace.Run("check . --rule TL2111=warning").Output;

        output.ShouldNotContain("TL2111");
        output.ShouldNotContain("TL0005");
    }

    private static ToolResult Run(string arguments)
    {
        using var workplace = Two();
        return workplace.Run(arguments);
    }

    private static Workplace Two() => new Workplace().With("a.txt", One).With("b.txt", Other);

    private static string JsonOf(string text) => $$"""{"text":{{JsonSerializer.Serialize(text)}}}""";

    private static string? UriOf(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
}
