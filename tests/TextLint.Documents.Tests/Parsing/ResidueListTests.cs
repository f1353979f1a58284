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

    [Fact]
    public void Below_the_label_about_the_sender_the_rest_is_about_him() =>
        KindsBelowLabel($"{Prose}\n\nÜber das Haus\n\nDas Haus am Hafen wurde vor hundert Jahren gegründet.\n\nHafen 3, Tel. 0421 555 017").Skip(1).ShouldAllBe(kind => kind == BlockKind.Boilerplate);

    [Fact]
    public void The_text_that_goes_on_below_such_a_label_stays() =>
        KindsBelowLabel($"{Prose}\n\nÜber das Haus\n\n{Prose}\n\n{Prose}\n\n{Prose}").Last().ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void A_question_between_answers_is_asked_of_somebody_in_the_text()
    {
        var vocabulary = new ResidueVocabulary { Labels = ["anzeige"], Words = ["lesen", "alles"], Actions = ["lesen"], Address = ["sie"] };

        Read($"Rat tagt\n\n{Prose}\n\nLesen Sie alles?\n\n{Prose}", vocabulary)[2].ShouldNotBe(BlockKind.Boilerplate);
    }

    private static BlockKind[] KindsBelowLabel(string rest) => Read(
        $"Rat tagt im Saal\n\n{Prose}\n\n{Prose}\n\nMehr zum Thema\n\n{rest}",
        new ResidueVocabulary { Labels = [ResidueVocabulary.Fold("Anzeige")], ListLabels = [ResidueVocabulary.Fold("Mehr zum Thema")], AboutLabels = [ResidueVocabulary.Fold("Über das Haus")] })[4..];

    private static BlockKind[] Read(string article, ResidueVocabulary residue)
    {
        var text = SourceText.From(article);
        return [.. ArticleBuilder.Build("artikel.txt", text, new PlainTextParser().Parse(text), new TextConventions { Language = "de", Residue = residue }).Blocks.Select(block => block.Kind)];
    }
}
