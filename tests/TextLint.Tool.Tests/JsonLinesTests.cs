using System.Text.Json;

namespace TextLint.Tool.Tests;

public class JsonLinesTests
{
    private const string Good = """{"id":1,"text":"Rat tagt heute lange\n\nDer Himmel ist heute gr\u00fcn."}""";
    private const string Spaced = """{"id":2,"text":"Rat tagt heute lange\n\nDer  Himmel ist heute gr\u00fcn ."}""";
    private const string Broken = """{"id":3,"text":"Rat tagt""";

    [Fact]
    public void Every_line_is_an_article_and_a_finding_says_which()
    {
        using var workplace = new Workplace().With("a.jsonl", $"{Good}\n{Spaced}\r\n\n{Spaced}");

        var result = workplace.Run("check a.jsonl --format msbuild");

        result.Output.Split('\n')[..4].Select(line => line.Split(':')[0]).ShouldBe(["a.jsonl(2,44,2,46)", "a.jsonl(2,72,2,74)", "a.jsonl(4,44,4,46)", "a.jsonl(4,72,4,74)"]);
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_broken_line_is_one_finding_and_the_others_are_checked()
    {
        using var workplace = new Workplace().With("a.ndjson", $"{Broken}\n{Spaced}\n{{\"body\":\"\"}}\n");

        var output = workplace.Run("check a.ndjson").Output;

        output.ShouldContain("TL0007 warning  No article was read from this line: This is no JSON.\n  a.ndjson:1:25\n");
        output.ShouldContain("a.ndjson:3:1");
        output.ShouldContain("3 articles: 4 warnings");
    }

    [Fact]
    public void Regions_in_SARIF_are_those_of_the_file()
    {
        var content = $"{Good}\n{Spaced}\n";
        using var workplace = new Workplace().With("a.jsonl", content);

        using var json = JsonDocument.Parse(workplace.Run("check a.jsonl --format sarif").Output);

        var place = json.RootElement.GetProperty("runs")[0].GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        region.GetProperty("startLine").GetInt32().ShouldBe(2);
        content.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).ShouldBe(" .");
        place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString().ShouldBe(Spaced);
    }

    [Fact]
    public void A_fix_changes_the_string_and_nothing_else()
    {
        using var workplace = new Workplace().With("a.jsonl", $"\uFEFF{Spaced}\r\n\n{Broken}\n{Spaced}");

        var result = workplace.Run("check a.jsonl --fix");

        workplace.Read("a.jsonl").ShouldBe($"{Good.Replace('1', '2')}\r\n\n{Broken}\n{Good.Replace('1', '2')}");
        File.ReadAllBytes(workplace.PathOf("a.jsonl"))[0].ShouldBe((byte)0xEF);
        result.Output.ShouldContain("3 articles: 1 warning\n");
    }

    [Fact]
    public void Offsets_are_those_of_the_mended_file()
    {
        using var workplace = new Workplace().With("a.jsonl", $"{Spaced}\n{Broken}\n");

        using var json = JsonDocument.Parse(workplace.Run("check a.jsonl --fix --format json").Output);

        var offset = json.RootElement.GetProperty("files")[0].GetProperty("diagnostics")[0].GetProperty("offset").GetInt32();
        workplace.Read("a.jsonl")[..offset].ShouldEndWith(Broken);
    }

    [Fact]
    public void A_file_without_flaws_is_not_written()
    {
        using var workplace = new Workplace().With("a.jsonl", Good);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(workplace.PathOf("a.jsonl"), before);

        workplace.Run("check a.jsonl --fix").ExitCode.ShouldBe(0);

        File.GetLastWriteTimeUtc(workplace.PathOf("a.jsonl")).ShouldBe(before);
    }

    [Fact]
    public void Cleaned_lines_stand_in_a_folder_of_their_own_with_the_lines_that_need_no_cleaning()
    {
        const string WithResidue = """{"text":"Rat tagt heute lange\n\nDer  Rat hat am Montag getagt und viel geredet.\n\nJetzt Newsletter abonnieren\n"}""";
        using var workplace = new Workplace().With("news/a.jsonl", $"{Good}\n{WithResidue}\n{Broken}\n");

        workplace.Run("check news --clean-output clean --fail-on never").ExitCode.ShouldBe(0);

        workplace.Read("clean/news/a.jsonl").ShouldBe($"{Good}\n{WithResidue.Replace(@"\n\nJetzt Newsletter abonnieren", "")}\n{Broken}\n");
    }

    [Theory]
    [InlineData("check a.jsonl --text-field body --headline-field title", "")]
    [InlineData("check a.jsonl", "[*.jsonl]\ntextlint_text_field = body\ntextlint_headline_field = title\n")]
    public void The_names_of_the_fields_can_be_said(string arguments, string configuration)
    {
        using var workplace = new Workplace().With("a.jsonl", """{"body":"Der  Rat tagt.","title":"Rat  tagt"}""").With(".editorconfig", configuration);

        var result = workplace.Run(arguments);

        result.Output.ShouldContain("a.jsonl:1:38");
        result.Output.ShouldContain("a.jsonl:1:13");
        result.Output.ShouldNotContain("TL0004");
    }

    [Fact]
    public void A_line_states_its_language()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.jsonl", """
            {"text":"grau","language":"de"}
            {"text":"grau","language":"en"}
            """);
        workplace.With("house/HR1-dull-word.yaml", workplace.Read("house/HR1-dull-word.yaml") + "\nlanguage: de\n");

        workplace.Run("check a.jsonl --rules house --format msbuild").Output.Split('\n').Count(line => line.Contains("HR1", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Standard_input_is_read_line_by_line()
    {
        using var workplace = new Workplace();

        workplace.Run("check - --stdin-path a.jsonl", input: $"{Good}\n{Spaced}\n").Output.ShouldContain("2 articles: 2 warnings");
    }

    [Fact]
    public void Blocks_are_shown_at_their_places_in_the_lines()
    {
        using var workplace = new Workplace().With("a.jsonl", $"{Broken}\n{Good}\n");

        workplace.Run("print blocks a.jsonl").Output.ShouldBe(
            "2:17\t41..61\theadline\tRat tagt heute lange\theadline 11: line 1, above-text 10; paragraph 4: text 4\n"
            + "2:41\t65..96\tlead\tDer Himmel ist heute grün.\tlead 10: first-text 10; paragraph 6: text 4, closed 2\n");
    }

    [Fact]
    public void A_line_longer_than_any_article_is_passed_over()
    {
        using var workplace = new Workplace().With("a.jsonl", $"{{\"text\":\"{new string('a', 1 << 25)}\"}}\n{Spaced}\n");

        var result = workplace.Run("check a.jsonl --format msbuild");

        result.Output.ShouldContain("a.jsonl(1,1,1,1): warning TL0007");
        result.Output.ShouldContain("a.jsonl(2,44,2,46)");
    }
}
