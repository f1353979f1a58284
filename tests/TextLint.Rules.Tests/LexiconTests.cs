using System.Diagnostics;
using TextLint.Language;

namespace TextLint.Rules.Tests;

public class LexiconTests
{
    private static readonly Lexicon German = InstalledPacks.All.For("de").Lexicon!;

    [Theory]
    [InlineData("Haustürschlüssel", WordStatus.Compound)]
    [InlineData("Brücke", WordStatus.Known)]
    [InlineData("GmbH", WordStatus.Known)]
    [InlineData("brückeund", WordStatus.Unknown)]
    [InlineData("Brückeund", WordStatus.Unknown)]
    [InlineData("EU-Kommission", WordStatus.Joined)]
    [InlineData("MARKTPLATZ", WordStatus.Compound)]
    [InlineData("STRASSE", WordStatus.Known)]
    public void German_words_are_told_apart_from_what_ran_together(string word, WordStatus expected) => German.Look(word).ShouldBe(expected);

    [Fact]
    public void The_parts_of_a_compound_are_handed_out()
    {
        const string word = "Hafenarbeitergewerkschaft";

        string.Join('|', German.PartsOf(word).Select(part => word.Substring(part.Start, part.Length))).ShouldBe("Hafen|arbeiter|gewerkschaft");
    }

    [Fact]
    public void The_lexicon_agrees_with_hunspell_where_that_is_installed()
    {
        string[] dictionary = ["/usr/share/hunspell/de_DE.aff", "/usr/bin/hunspell"];
        Assert.SkipUnless(Array.TrueForAll(dictionary, File.Exists), "hunspell with the dictionary de_DE is not installed.");
        var words = RepositoryFiles.In("rules", "*.yaml").SelectMany(file => file.Text.Split((char[])[' ', '\n', '\'', '„', '“', ',', '[', ']', '|', ':', '.', '(', ')', '"', '{', '}'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.All(char.IsLetter))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        var unknown = UnknownToHunspell(words);

        words.Count.ShouldBeGreaterThan(2000);
        words.Where(word => German.IsKnown(word) == unknown.Contains(word)).Count().ShouldBeLessThanOrEqualTo(words.Count / 1000);
    }

    private static HashSet<string> UnknownToHunspell(IEnumerable<string> words)
    {
        var list = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(list, words);
            using var hunspell = Process.Start(new ProcessStartInfo("hunspell", ["-i", "utf-8", "-d", "de_DE", "-l", list]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var output = hunspell.StandardOutput.ReadToEnd();
            hunspell.WaitForExit();
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        finally
        {
            File.Delete(list);
        }
    }
}
