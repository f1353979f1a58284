using System.Globalization;
using System.Text.Json;

namespace TextLint.Tool.Tests;

public class WordsTests
{
    [Fact]
    public void Words_are_shown_with_what_the_lexicon_makes_of_them()
    {
        using var workplace = new Workplace().With("a.txt", "Der Hafenmeister grüßt Anna.\n");

        var lines = workplace.Run("words a.txt --language de").Output.Split('\n');

        lines.ShouldContain(line => line.StartsWith("a.txt:1:5\tHafenmeister\tcompound\tHafen|meister\t", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("a.txt:1:24\tAnna\tknown\t\t", StringComparison.Ordinal) && line.EndsWith("\tfirst-name", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anna", "first-name")]
    [InlineData("Portugal", "place")]
    [InlineData("Siemens", "organisation")]
    [InlineData("Reuters", "organisation")]
    public void Names_are_shown_with_what_they_name(string name, string kind)
    {
        using var workplace = new Workplace().With("a.txt", $"Das ist {name}.\n");

        workplace.Run("words a.txt --language de").Output.Split('\n').Single(line => line.Contains($"\t{name}\t", StringComparison.Ordinal)).Split('\t')[^1].Split(',').ShouldContain(kind);
    }

    [Fact]
    public void Only_unknown_words_are_shown_on_request()
    {
        using var workplace = new Workplace().With("a.txt", "Der Hafenmeister grüsst die Gesste.\n");

        workplace.Run("words a.txt --language de --unknown").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[1]).ShouldBe(["grüsst", "Gesste"]);
    }

    [Fact]
    public void More_words_than_are_remembered_are_shown_too()
    {
        var words = Enumerable.Range(0, 70_000).Select(number => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')))).ToArray();
        using var workplace = new Workplace().With("a.txt", $"{string.Join('\n', words)}\n{words[0]}\n");

        var lines = workplace.Run("words a.txt --language de").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));

        lines.Select(line => line[1]).ShouldBe([.. words, words[0]]);
    }

    [Fact]
    public void Words_are_shown_as_JSON()
    {
        using var workplace = new Workplace();

        using var json = JsonDocument.Parse(workplace.Run("words - --stdin-path a.md --format json --language de", input: "# Ein Hafenmeister\n").Output);

        json.RootElement[1].GetProperty("text").GetString().ShouldBe("Hafenmeister");
        json.RootElement[1].GetProperty("parts")[1].GetString().ShouldBe("meister");
    }

    [Fact]
    public void A_missing_file_fails_and_the_others_are_shown()
    {
        using var workplace = new Workplace().With("a.txt", "Der Hafen.\n");

        var result = workplace.Run("words a.txt b.txt --language de");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("b.txt");
        result.Output.ShouldContain("\tHafen\t");
    }
}
