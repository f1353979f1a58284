using System.Text.Json;

namespace TextLint.Tool.Tests;

public class ReportTests
{
    private const string ArticleWithWarning = "# Titel\n\n<!-- textlint-disable TL6012 -->\n\nEin Satz.\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("msbuild")]
    [InlineData("github")]
    public void Every_format_says_what_went_wrong_in_the_run(string format)
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        var result = workplace.Run($"check a.md nowhere.txt --format {format}");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("TL0005");
        result.Output.ShouldContain("TL0012");
        result.Output.ShouldContain("nowhere.txt");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_number_of_jobs_changes_no_byte(string format)
    {
        using var workplace = new Workplace();
        for (var i = 0; i < 60; i++) workplace.With($"news/{i}.md", ArticleWithWarning + new string('x', 37 * (i % 7)));

        var one = workplace.Run($"check news --format {format} --jobs 1").Output;

        workplace.Run($"check news --format {format} --jobs 7").Output.ShouldBe(one);
    }

    [Fact]
    public void Reports_point_at_the_sentence_that_almost_named_the_source()
    {
        const string almost = "Die Staatsanwaltschaft bestätigte am Abend den Verkauf.";
        using var workplace = new Workplace().With("a.txt", $"Medienberichten zufolge ist die Werft verkauft. Der Rat tagt heute. Die Sonne scheint. {almost}\n");

        using var sarif = JsonDocument.Parse(workplace.Run("check a.txt --language de --format sarif").Output);
        using var json = JsonDocument.Parse(workplace.Run("check a.txt --language de --format json").Output);

        var region = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "TL4001")
            .GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region");
        var related = json.RootElement.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().Single(diagnostic => diagnostic.GetProperty("id").GetString() == "TL4001")
            .GetProperty("related")[0];
        TextAt(region.GetProperty("charOffset"), region.GetProperty("charLength")).ShouldBe(almost);
        TextAt(related.GetProperty("offset"), related.GetProperty("length")).ShouldBe(almost);

        string TextAt(JsonElement start, JsonElement length) => workplace.Read("a.txt").Substring(start.GetInt32(), length.GetInt32());
    }

    [Fact]
    public void A_report_in_a_file_leaves_the_terminal_alone()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        var result = workplace.Run("check a.md --format sarif --output report.sarif");

        result.Output.ShouldBeEmpty();
        using var sarif = JsonDocument.Parse(workplace.Read("report.sarif"));
        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
    }

    [Fact]
    public void A_report_replaces_an_earlier_one()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning).With("report.txt", new string('x', 10_000));

        workplace.Run("check a.md --output report.txt");

        workplace.Read("report.txt").ShouldStartWith("TL0005");
        Directory.GetFiles(workplace.Folder).Length.ShouldBe(2);
    }

    [Fact]
    public void A_quiet_run_says_nothing()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        workplace.Run("check a.md --quiet").ShouldBe(new ToolResult(1, "", ""));
    }

    [Fact]
    public void A_profile_names_every_rule_with_a_check_and_leaves_the_report_alone()
    {
        using var workplace = new Workplace().WithHouseRule().With("a.md", ArticleWithWarning);

        var result = workplace.Run("check a.md --rules house --profile");

        result.Output.ShouldBe(workplace.Run("check a.md --rules house").Output);
        result.Error.Split('\n').ShouldContain(line => line.StartsWith("HR1 dull-word ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("FORCE_COLOR", "1", true)]
    [InlineData("FORCE_COLOR", "0", false)]
    public void A_pipe_has_colours_only_where_they_are_asked_for(string variable, string value, bool expected)
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning).WithVariable(variable, value);

        workplace.Run("check a.md").Output.Contains('\u001b').ShouldBe(expected);
    }

    [Theory]
    [InlineData("check a.md", true)]
    [InlineData("check a.md --no-color", false)]
    [InlineData("check a.md --output report.txt", false)]
    public void A_terminal_has_colours_unless_they_are_refused(string arguments, bool expected)
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning);

        workplace.Run(arguments, isTerminal: true).Output.Contains('\u001b').ShouldBe(expected);
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "Dieser Kommentar")]
    [InlineData("de", "Dieser Kommentar")]
    [InlineData("den_CA", "This comment")]
    [InlineData("C", "This comment")]
    public void The_environment_decides_on_the_language_of_messages(string locale, string expected)
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning).WithVariable("LC_ALL", locale).WithVariable("LANG", "de_AT");

        workplace.Run("check a.md").Output.ShouldContain(expected);
    }

    [Fact]
    public void The_command_line_decides_on_the_language_of_messages_first()
    {
        using var workplace = new Workplace().With("a.md", ArticleWithWarning).WithVariable("LANG", "de_DE");

        workplace.Run("check a.md --ui-language en").Output.ShouldContain("This comment");
    }

    [Fact]
    public void Languages_are_named_in_words()
    {
        using var workplace = new Workplace().With("a.txt", "Das macht Sinn, sagte er.\n\nIn 2023 machte es keinen Sinn. In 2021 traf er den Sekretär des Staates. Am Ende des Tages wird es keinen Unterschied machen. Er realisierte, dass es Sinn macht.\n");

        workplace.Run("check a.txt --no-config --ui-language en").Output.ShouldMatch("machine translation: .* probably from (English|a language that nothing tells)");
    }
}
