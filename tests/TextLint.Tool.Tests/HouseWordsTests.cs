namespace TextLint.Tool.Tests;

public class HouseWordsTests
{
    private const string Article = "Der Hafenmesiter grüßt.\n";
    private const string Check = "check a.txt --language de --rule TL1201=warning --format msbuild";

    [Fact]
    public void A_word_on_the_list_of_the_house_is_known()
    {
        using var workplace = new Workplace().With("a.txt", Article).With("words.txt", "# Words of our house\nHafenmesiter\n");

        workplace.Run(Check).Output.ShouldContain("TL1201");
        workplace.Run($"{Check} --words words.txt").Output.ShouldNotContain("TL1201");
    }

    [Fact]
    public void The_configuration_names_words_beside_itself()
    {
        using var workplace = new Workplace().With("a.txt", Article).With("house/words.txt", "Hafenmesiter\n")
            .With(".editorconfig", "root = true\n[*]\ntextlint_words = house/words.txt\n");

        var result = workplace.Run(Check);

        result.Output.ShouldNotContain("TL1201");
        result.Output.ShouldNotContain("TL0004");
    }

    [Fact]
    public void A_dictionary_of_the_house_makes_forms()
    {
        using var workplace = new Workplace().With("a.txt", "Die Hafenmesiters grüßen.\n").With("h.aff", "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n").With("h.dic", "1\nHafenmesiter/S\n");

        workplace.Run($"{Check} --dictionary h.dic").Output.ShouldNotContain("TL1201");
    }

    [Fact]
    public void A_broken_line_is_said_with_its_place_and_the_rest_works()
    {
        using var workplace = new Workplace().With("a.txt", Article).With("h.aff", "SET UTF-8\nFLAG num\nSFX 1 Y 1\nSFX 1 0 s [a\n").With("h.dic", "2\nkaputt/x\nHafenmesiter\n");

        var result = workplace.Run($"{Check} --dictionary h");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("h.aff(4,");
        result.Output.ShouldContain("h.dic(2,");
        result.Output.ShouldContain("TL0014");
        result.Output.ShouldNotContain("TL1201");
    }

    [Fact]
    public void A_missing_dictionary_is_said()
    {
        using var workplace = new Workplace().With("a.txt", "Der Hafen.\n");

        var result = workplace.Run($"{Check} --dictionary nowhere");

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("nowhere.aff");
    }

    [Fact]
    public void A_hostile_dictionary_ends()
    {
        var affixes = $"SET UTF-8\nSFX A Y 2000\n{string.Concat(Enumerable.Range(0, 2000).Select(i => $"SFX A 0 {i}/A .\n"))}";
        using var workplace = new Workplace().With("a.txt", "Der Hafen.\n").With("h.aff", affixes).With("h.dic", string.Concat(Enumerable.Range(0, 500).Select(i => $"w{i}x/A\n")));

        workplace.Run($"{Check} --dictionary h").Output.ShouldContain("TL0014");
    }
}
