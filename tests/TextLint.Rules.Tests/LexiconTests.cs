using System.Text.RegularExpressions;
using TextLint.Language;
using TextLint.Spelling;

namespace TextLint.Rules.Tests;

public partial class LexiconTests
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

    [Theory]
    [InlineData("de", "dictionary-de")]
    [InlineData("en", "dictionary-en", "dictionary-en-gb")]
    public void The_lexicon_agrees_with_hunspell_where_that_is_installed(string language, string package, string? further = null)
    {
        using var hunspell = Hunspell(package);
        using var other = Hunspell(further ?? package);
        Assert.SkipUnless(hunspell is not null && other is not null, "hunspell's library is not installed, or the dictionary was not restored.");
        var lexicon = InstalledPacks.All.For(language).Lexicon!;
        var words = RepositoryFiles.In("rules", "*.yaml").SelectMany(file => Words().Matches(file.Text)).Select(match => match.Value).Distinct(StringComparer.Ordinal)
            .SelectMany(word => (string[])[word, word.ToUpperInvariant(), word.ToLowerInvariant(), $"{word}{word.ToLowerInvariant()}", $"{word}-{word}", $"{word}s", $"{word}."])
            .Distinct(StringComparer.Ordinal)
            .ToList();

        words.Count.ShouldBeGreaterThan(10_000);
        words.Where(word => lexicon.IsKnown(word) != (hunspell.IsKnown(word) || other.IsKnown(word))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("offence")]
    [InlineData("organised")]
    [InlineData("neighbours")]
    [InlineData("travelled")]
    [InlineData("offense")]
    [InlineData("organized")]
    public void British_and_American_spellings_are_English(string word) => InstalledPacks.All.For("en").Lexicon!.IsKnown(word).ShouldBeTrue();

    private static HunspellLibrary? Hunspell(string package) => HunspellLibrary.Load(RepositoryFiles.PathOf($"artifacts/language-data/node_modules/{package}/index"));

    [GeneratedRegex(@"\p{L}+(?:[-'’]\p{L}+)*")]
    private static partial Regex Words();
}
