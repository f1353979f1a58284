using System.Text.Json;

namespace TextLint.Tool.Tests;

public class RulesTests
{
    [Fact]
    public void The_list_has_a_line_for_every_rule()
    {
        using var workplace = new Workplace().WithHouseRule();

        using var json = JsonDocument.Parse(workplace.Run("rules list --rules house --format json").Output);
        var lines = workplace.Run("rules list --rules house").Output.TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(json.RootElement.GetArrayLength() + 1);
        lines.ShouldContain(line => line.StartsWith("HR1 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_can_be_of_one_language()
    {
        using var workplace = new Workplace();

        var list = workplace.Run("rules list --language en").Output;

        list.ShouldNotContain("  de  ");
        list.ShouldContain("TL0012 ");
    }

    [Theory]
    [InlineData("HR1")]
    [InlineData("hr1")]
    [InlineData("dull-word")]
    public void A_rule_is_explained_by_its_id_in_any_case_or_its_name(string rule)
    {
        using var workplace = new Workplace().WithHouseRule();

        var explanation = workplace.Run($"rules explain {rule} --rules house").Output;

        explanation.ShouldStartWith("HR1 dull-word: Dull word\n");
        explanation.ShouldContain("check: term");
        explanation.ShouldContain("[|grau|]");
    }

    [Fact]
    public void A_rule_is_measured_on_labelled_articles()
    {
        using var workplace = new Workplace().WithHouseRule().With("gold.jsonl", """
            {"id": "a", "lang": "de", "text": "😀 Ein Titel\n\nDer Himmel ist grau, und grau ist das Meer.\n", "gold": [{"start": 28, "end": 32, "class": "cliche", "fix": ""}]}
            """.Trim());

        var result = workplace.Run("rules measure --rules house --gold gold.jsonl --write --output measured.json");

        result.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(workplace.Read("measured.json"));
        var dull = json.RootElement.EnumerateArray().Single(entry => entry.GetProperty("rule").GetString() == "HR1");
        dull.GetProperty("set").GetString().ShouldBe("gold");
        dull.GetProperty("findings").GetInt32().ShouldBe(2);
        dull.GetProperty("right").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_file_that_holds_no_labelled_articles_is_refused_with_its_line()
    {
        using var workplace = new Workplace().With("gold.jsonl", "{\"id\": \"a\", \"text\": \"\", \"gold\": []}\n{\"id\": 1}\n");

        var result = workplace.Run("rules measure --gold gold.jsonl");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("gold.jsonl:2:");
    }
}
