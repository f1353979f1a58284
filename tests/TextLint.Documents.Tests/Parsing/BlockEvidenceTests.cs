using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public sealed class BlockEvidenceTests
{
    private const string Article = """
        Politik

        Rat vertagt den Haushalt

        Mehrheit fehlt

        Der Rat hat am Montag über den Haushalt beraten und ihn dann vertagt.

        Im Saal war es heiß, und alle wollten bald nach Hause gehen.

        Was nun kommt

        Am Mittwoch tagt der Rat noch einmal, diesmal im Rathaus von Osterau.

        - erstens der Haushalt
        - zweitens die Schule
        """;

    [Fact]
    public void Every_block_says_what_decided_on_its_kind()
    {
        var text = SourceText.From(Article);

        var document = ArticleBuilder.Build("a.txt", text, new PlainTextParser().Parse(text), TextConventions.Undetermined);

        document.Blocks.Select(block => $"{block.Kind}: {block.Evidence}").ShouldBe(
        [
            "Kicker: AboveText", "Headline: AboveText", "Subheadline: BelowHeadline", "Lead: FirstText", "Paragraph: None", "Crosshead: BetweenText",
            "Paragraph: None", "ListItem: ListMark", "ListItem: ListMark",
        ]);
    }
}
