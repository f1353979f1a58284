using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public sealed class ResidueListTests
{
    private const string Prose = "Der Rat hat am Montag den Haushalt beschlossen und will im Mai darüber reden.";

    [Fact]
    public void Headlines_of_other_articles_stand_below_the_label_of_a_list() =>
        KindsBelowLabel("Neue Fähre nimmt Betrieb auf\n\nHafen bekommt zweiten Kran\n\nMole wird saniert").ShouldBe([BlockKind.Boilerplate, BlockKind.Boilerplate, BlockKind.Boilerplate]);

    [Fact]
    public void The_last_line_above_running_text_may_be_a_crosshead() =>
        KindsBelowLabel($"Neue Fähre nimmt Betrieb auf\n\nWas der Kran kostet\n\n{Prose}").ShouldBe([BlockKind.Boilerplate, BlockKind.Crosshead, BlockKind.Paragraph]);

    [Fact]
    public void A_date_in_the_last_line_betrays_it() =>
        KindsBelowLabel($"Neue Fähre nimmt Betrieb auf\n\n12.03.2024\n\n{Prose}").ShouldBe([BlockKind.Boilerplate, BlockKind.Boilerplate, BlockKind.Paragraph]);

    [Fact]
    public void Short_texts_with_their_dates_go_on_with_the_list() =>
        KindsBelowLabel("Die Fähre fährt seit gestern zweimal am Tag über den Fluss.\n\n12.03.2024\n\nDer Kran soll im Herbst an der neuen Mole stehen.\n\n11.03.2024").ShouldAllBe(kind => kind == BlockKind.Boilerplate);

    [Theory]
    [InlineData(Prose)]
    [InlineData("Am Abend legte sie ab. Wer mitwollte, zahlte vier Euro. (kfm)")]
    public void The_text_goes_on_below_a_label_without_a_list(string text) => KindsBelowLabel(text).ShouldBe([BlockKind.Paragraph]);

    [Fact]
    public void Items_belong_to_the_label_whose_colon_announces_them() =>
        KindsBelowLabel($"{Prose}\n\nAnzeige:\n\n- der Hafen am Morgen\n\n- der Kran am Abend\n\n{Prose}").ShouldBe([BlockKind.Paragraph, BlockKind.Boilerplate, BlockKind.Boilerplate, BlockKind.Boilerplate, BlockKind.Paragraph]);

    private static IEnumerable<BlockKind> KindsBelowLabel(string rest)
    {
        var text = SourceText.From($"Rat tagt im Saal\n\n{Prose}\n\n{Prose}\n\nMehr zum Thema\n\n{rest}");
        var residue = new ResidueVocabulary { Labels = [ResidueVocabulary.Fold("Anzeige")], ListLabels = [ResidueVocabulary.Fold("Mehr zum Thema")] };
        return ArticleBuilder.Build("artikel.txt", text, new PlainTextParser().Parse(text), new TextConventions { Language = "de", Residue = residue }).Blocks.Skip(4).Select(block => block.Kind);
    }
}
