using System.Text.Json;

namespace TextLint.Tool.Tests;

public class PrintTests
{
    private const string Article = "Ein Titel\n\nDer Rat tagt. Am 3. Oktober fährt er fort.\n";

    [Fact]
    public void Sentences_are_shown_with_their_places()
    {
        using var workplace = new Workplace().With("a.txt", Article);

        workplace.Run("print sentences a.txt").Output.Split('\n').ShouldContain("3:15\t25..53\tlead\tAm 3. Oktober fährt er fort.");
    }

    [Fact]
    public void Tokens_are_shown_with_their_kinds()
    {
        using var workplace = new Workplace().With("a.txt", Article);

        workplace.Run("print tokens a.txt").Output.Split('\n').ShouldContain("3:18\t28..30\tnumber\t3.");
    }

    [Fact]
    public void Blocks_of_standard_input_are_shown_as_JSON()
    {
        using var workplace = new Workplace();

        using var json = JsonDocument.Parse(workplace.Run("print blocks - --stdin-path a.md --format json", input: "# Ein *Titel*\n\nDer Rat tagt.\n").Output);

        var headline = json.RootElement[0];
        headline.GetProperty("kind").GetString().ShouldBe("headline");
        headline.GetProperty("text").GetString().ShouldBe("Ein Titel");
    }
}
