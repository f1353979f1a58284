using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Tests.Markdown;

public sealed class FrontMatterTests
{
    private static readonly MarkdownParser Parser = new();

    [Theory]
    [InlineData("---\ntitle: Rat tagt # heute\ntags: [a, b]\n---\nText", "Headline: Rat tagt\ntext: Text")]
    [InlineData("---\r\ntitle: \"Rat \\\"tagt\\\"\"\r\nsubtitle: 'Streit um''s Geld'\r\n---\r\n\r\nText", "Headline: Rat \"tagt\"\nSubheadline: Streit um's Geld\ntext: Text")]
    [InlineData("+++\ntitle = \"Rat tagt\"\n+++\nText", "Headline: Rat tagt\ntext: Text")]
    [InlineData("---\ntitle: Rat tagt\n---\n# Rat tagt am Abend\n\nText", "Metadata: Rat tagt\nh1: Rat tagt am Abend\ntext: Text")]
    [InlineData("---\ntitle: >\n  Rat tagt\n---\nText", "text: Text")]
    [InlineData("---\n\nKein Vorspann\n\n---\n\nText", "text: Kein Vorspann\ntext: Text")]
    [InlineData("---\ntitle: offen", "text: title: offen")]
    public void Only_titles_are_text(string source, string expected) => Reading.Blocks(Parser, source).ShouldBe(expected);

    [Fact]
    public void The_title_stands_at_its_place() =>
        Reading.SourceOf(Parser, "---\ntitle: 'Streit um''s Geld'\n---\n", "um's").ShouldBe("um''s");

    [Theory]
    [InlineData("---\nlang: de-AT\n---\nText", "de-AT")]
    [InlineData("---\nlanguage: \"en\"\n---\nText", "en")]
    [InlineData("---\ntitle: a\n---\nText", null)]
    public void The_language_is_what_it_says(string source, string? language) =>
        Parser.Parse(SourceText.From(source)).DeclaredLanguage.ShouldBe(language);
}
