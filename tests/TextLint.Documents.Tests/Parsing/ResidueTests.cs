using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public sealed class ResidueTests
{
    private const string Prose = "Der Rat hat am Montag den Haushalt beschlossen und will im Mai darüber reden.";

    private static readonly ResidueVocabulary Vocabulary = new()
    {
        Labels = Folded("Anzeige", "# Kommentare"),
        WeakLabels = Folded("Themen"),
        Leads = Folded("Lesen Sie auch", "Quelle:"),
        Openings = Folded("Wir nutzen Kekse"),
        Starts = Folded("Lesen Sie", "Wir nutzen"),
        Keywords = Folded("Newsletter", "abonnieren"),
        Words = Folded("Artikel", "lesen", "optimale"),
        Actions = Folded("kopieren", "herunterladen"),
        Address = Folded("wir", "Ihren"),
        Stems = Folded("Kommentar", "Bilder"),
        Heads = Folded("bereich", "galerie"),
        Endings = Folded("n", "s"),
        Authors = Folded("ist Redakteurin"),
        Fillers = Folded("jetzt", "unseren", "für"),
        DateWords = Folded("am", "Uhr"),
        DateLabels = Folded("Stand"),
    };

    [Theory]
    [InlineData("ANZEIGE")]
    [InlineData("17 Kommentare")]
    [InlineData("Lesen Sie auch: Was die Brücke kostet.")]
    [InlineData("Lesen Sie auch Was die Brücke kostet")]
    [InlineData("Wir nutzen Kekse, um Ihnen den Hafen zu zeigen. Mehr steht am Kai.")]
    [InlineData("Jetzt unseren Newsletter abonnieren")]
    [InlineData("Stand: 3.5.2024, 10:15 Uhr")]
    public void A_line_of_the_interface_is_residue_wherever_it_stands(string line) =>
        KindOf($"Rat tagt\n\n{Prose}\n\n{line}\n\n{Prose}", 2).ShouldBe(BlockKind.Boilerplate);

    [Theory]
    [InlineData("Kommentarbereich für Artikel kopieren")]
    [InlineData("Für Ihren Newsletters")]
    [InlineData("Newsletter Hafen kompakt abonnieren kopieren")]
    [InlineData("Jetzt Newsletter: Was am Hafen geschieht")]
    [InlineData("Noch nichts vom Hafen gehört? Jetzt Newsletter abonnieren")]
    [InlineData("Wir abonnieren Ihren Newsletter für optimalen Artikel Hafen.")]
    public void Words_of_an_interface_are_known_in_compounds_and_forms_and_with_a_name(string line) =>
        KindOf($"Rat tagt\n\n{Prose}\n\n{line}\n\n{Prose}", 2).ShouldBe(BlockKind.Boilerplate);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Residue_behind_the_last_sentence_is_found_whatever_the_number_of_blanks(int blanks)
    {
        var text = $"{Prose}{new string(' ', blanks)}Jetzt Newsletter abonnieren";

        KindOf($"Rat tagt\n\n{Prose}\n\n{text}\n\n{Prose}", 2).ShouldBe(BlockKind.Paragraph);
    }

    [Theory]
    [InlineData("„Wir abonnieren Ihren Newsletter für optimalen Artikel Hafen.“")]
    [InlineData("Bilder vom Bereich")]
    [InlineData("Newsletter Artikel")]
    public void Speech_and_what_may_be_a_crosshead_are_none(string line) =>
        KindOf($"Rat tagt\n\n{Prose}\n\n{line}\n\n{Prose}", 2).ShouldNotBe(BlockKind.Boilerplate);

    [Theory]
    [InlineData("Newsletter für Artikel")]
    [InlineData("Jetzt Artikel kopieren")]
    public void A_headline_of_such_words_stays_one(string headline) => KindOf($"Anzeige\n\n{headline}\n\n{Prose}", 1).ShouldBe(BlockKind.Headline);

    [Fact]
    public void Several_short_lines_above_the_headline_are_a_menu()
    {
        var article = $"Lokales\n\nStadtrat\n\nTermine\n\nRat tagt im Saal\n\n{Prose}";
        KindOf(article, 2).ShouldBe(BlockKind.Boilerplate);
        KindOf(article, 3).ShouldBe(BlockKind.Headline);
    }

    [Fact]
    public void A_kicker_above_the_headline_is_none() => KindOf($"Lokales\n\nStadtrat\n\nRat tagt im Saal\n\n{Prose}", 1).ShouldNotBe(BlockKind.Boilerplate);

    [Fact]
    public void A_few_words_behind_the_last_label_belong_to_it() => KindOf($"Rat tagt\n\n{Prose}\n\nAnzeige\n\nHafen", 3).ShouldBe(BlockKind.Boilerplate);

    [Fact]
    public void What_is_said_of_the_author_behind_the_text_belongs_to_the_page() => KindOf($"Rat tagt\n\n{Prose}\n\nJana Reuter ist Redakteurin in Kiel.", 2).ShouldBe(BlockKind.Boilerplate);

    [Fact]
    public void The_same_is_said_in_the_text_of_somebody_else() => KindOf($"Rat tagt\n\n{Prose}\n\nJana Reuter ist Redakteurin in Kiel.\n\n{Prose}", 2).ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void A_date_with_initials_above_the_text_belongs_to_the_page() => KindOf($"Rat tagt im Saal\n\njr, 17.05.2019 10:22\n\n{Prose}", 1).ShouldBe(BlockKind.Boilerplate);

    [Theory]
    [InlineData("Lesen Sie auch die Packungsbeilage.")]
    [InlineData("„Wir nutzen Kekse, um Gäste zu gewinnen“, sagt die Wirtin.")]
    [InlineData("Newsletter der Kammer")]
    [InlineData("Quelle aller Sorgen")]
    [InlineData("Themen")]
    [InlineData("3.5.")]
    public void The_same_words_in_the_article_are_none(string line) =>
        KindOf($"Rat tagt\n\n{Prose}\n\n{line}\n\n{Prose}", 2).ShouldNotBe(BlockKind.Boilerplate);

    [Fact]
    public void A_label_that_may_be_a_crosshead_is_residue_behind_the_text() => KindOf($"Rat tagt\n\n{Prose}\n\nThemen", 2).ShouldBe(BlockKind.Boilerplate);

    [Fact]
    public void A_label_that_may_be_a_crosshead_is_residue_beside_residue() => KindOf($"Rat tagt\n\n{Prose}\n\nThemen\n\nAnzeige\n\n{Prose}", 2).ShouldBe(BlockKind.Boilerplate);

    [Fact]
    public void The_headline_stands_below_residue() => KindOf($"Anzeige\n\nRat tagt\n\n{Prose}", 1).ShouldBe(BlockKind.Headline);

    [Fact]
    public void A_label_behind_the_last_sentence_is_a_part_of_its_own()
    {
        var part = Read($"Rat tagt\n\n{Prose} Jetzt Newsletter abonnieren\n\n{Prose}").Blocks[1].Parts.ShouldHaveSingleItem();
        part.Kind.ShouldBe(BlockKind.Boilerplate);
        part.Span.Length.ShouldBe("Jetzt Newsletter abonnieren".Length);
    }

    [Theory]
    [InlineData("E-Mail: 12.5.", "e mail #")]
    [InlineData("Stand:", "stand:")]
    [InlineData("| · |", "")]
    public void Folding_keeps_letters_and_that_there_are_numbers(string text, string folded) => ResidueVocabulary.Fold(text).ShouldBe(folded);

    private static BlockKind KindOf(string article, int block) => Read(article).Blocks[block].Kind;

    private static ArticleDocument Read(string article)
    {
        var text = SourceText.From(article);
        return ArticleBuilder.Build("artikel.txt", text, new PlainTextParser().Parse(text), new TextConventions { Language = "de", Residue = Vocabulary });
    }

    private static FrozenSet<string> Folded(params string[] entries) => entries.Select(entry => ResidueVocabulary.Fold(entry)).ToFrozenSet();
}
