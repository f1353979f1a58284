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
    public void Every_block_says_what_speaks_for_its_kind()
    {
        var strongest = Read(Article).Blocks.Select(block => block.Votes.Where(vote => vote.Kind == block.Kind).MaxBy(vote => vote.Weight)!).Select(vote => $"{vote.Kind}: {vote.Evidence}");

        strongest.ShouldBe(
        [
            "Kicker: AboveHeadline", "Headline: AboveText", "Subheadline: BelowHeadline", "Lead: FirstText", "Paragraph: Text", "Crosshead: BetweenText",
            "Paragraph: Text", "ListItem: ListMark", "ListItem: ListMark",
        ]);
    }

    [Fact]
    public void The_kind_with_the_most_weight_wins()
    {
        foreach (var block in Read(Article).Blocks)
        {
            var sums = block.Votes.GroupBy(vote => vote.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(vote => vote.Weight));

            sums[block.Kind].ShouldBe(sums.Values.Max(), block.Text.ToString());
        }
    }

    [Fact]
    public void What_repeats_the_headline_with_the_name_of_the_site_is_the_title_of_the_page() =>
        Anatomy.Kinds("Rat beschließt Haushalt | Nachrichten | Hafenbote\n\nRat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen.").ShouldBe("Boilerplate Headline Lead");

    [Fact]
    public void A_name_beside_a_date_is_the_authors() =>
        Anatomy.Kinds("Rat beschließt Haushalt\n\nAnke Dierks\n\n12.03.2024, 10:15\n\nDer Rat hat am Montag den Haushalt beschlossen.").ShouldBe("Headline Byline Metadata Lead");

    [Fact]
    public void What_the_caption_above_has_said_is_a_caption() =>
        Anatomy.Kinds("Rat beschließt Haushalt\n\nDer Saal am Abend war voll. Foto: dpa\n\nDer Saal am Abend war voll.\n\nDer Rat hat am Montag den Haushalt beschlossen.").ShouldBe("Headline Caption Caption Lead");

    [Fact]
    public void What_the_caption_below_says_again_is_a_caption() =>
        Anatomy.Kinds("Rat beschließt Haushalt\n\nDer Saal am Abend war voll.\n\nDer Saal am Abend war voll. Foto: dpa\n\nDer Rat hat am Montag den Haushalt beschlossen.").ShouldBe("Headline Caption Caption Lead");

    [Fact]
    public void What_speaks_against_a_kind_has_a_weight_below_zero() =>
        Read(Article).Blocks[0].Votes.ShouldContain(vote => vote.Kind == BlockKind.Headline && vote.Evidence == BlockEvidence.KickerLength && vote.Weight < 0);

    [Fact]
    public void A_line_that_is_repeated_above_the_text_is_rather_the_headline_than_another_one()
    {
        var kinds = Read("""
            Nachrichten aus Osterau und der Region

            Rat vertagt den Haushalt

            Rat vertagt den Haushalt

            Der Rat hat am Montag über den Haushalt beraten und ihn dann vertagt.
            """).Blocks.Select(block => block.Kind);

        kinds.ShouldBe([BlockKind.Paragraph, BlockKind.Headline, BlockKind.Headline, BlockKind.Lead]);
    }

    private static ArticleDocument Read(string article)
    {
        var text = SourceText.From(article);
        return ArticleBuilder.Build("a.txt", text, new PlainTextParser().Parse(text), TextConventions.Undetermined);
    }
}
