using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

public sealed class ResidueVotesTests
{
    private const string Prose = "Der Rat hat am Montag den Haushalt beschlossen und will im Mai darüber reden.";

    private static readonly ResidueVocabulary Vocabulary = new()
    {
        Labels = [ResidueVocabulary.Fold("Anzeige")],
        Keywords = [ResidueVocabulary.Fold("Newsletter"), ResidueVocabulary.Fold("Cookies")],
        Words = [ResidueVocabulary.Fold("Artikel"), ResidueVocabulary.Fold("lesen")],
        Actions = [ResidueVocabulary.Fold("kopieren")],
        Address = [ResidueVocabulary.Fold("Ihren")],
        Fillers = [ResidueVocabulary.Fold("für")],
    };

    [Theory]
    [InlineData("Newsletter für Artikel", ResidueEvidence.Several | ResidueEvidence.Keyword | ResidueEvidence.Usual | ResidueEvidence.OnlyInterface)]
    [InlineData("Newsletter kopieren", ResidueEvidence.Several | ResidueEvidence.Keyword | ResidueEvidence.Usual | ResidueEvidence.Command | ResidueEvidence.OnlyInterface)]
    [InlineData("Newsletter für Hafen", ResidueEvidence.Several | ResidueEvidence.Keyword | ResidueEvidence.ManyStrange | ResidueEvidence.StrangeInRow | ResidueEvidence.Thin)]
    [InlineData("Wie der Rat am Montag entschied", ResidueEvidence.None)]
    [InlineData("https://rat.example/sitzung", ResidueEvidence.WebAddress)]
    [InlineData("dataLayer", ResidueEvidence.CodeName)]
    [InlineData("(kfm/red)", ResidueEvidence.Initials)]
    [InlineData("kfm", ResidueEvidence.Initials)]
    [InlineData("Hafen", ResidueEvidence.None)]
    [InlineData("anna_kai.PNG", ResidueEvidence.FileName)]
    [InlineData("Rat3 days agoFähre ist verkauft", ResidueEvidence.AgedTitle)]
    [InlineData("Rat kauft A380 für EasyJet", ResidueEvidence.None)]
    [InlineData("Start / Stadt / Fähre ist an eine Bank verkauft", ResidueEvidence.Path)]
    [InlineData("\u2014 Anna Kai (@annakai) 3. Mai 2019", ResidueEvidence.PostSignature)]
    [InlineData("Rat tagt | Hafenbote", ResidueEvidence.Stroke)]
    public void What_was_seen_of_a_line_can_be_looked_at(string line, ResidueEvidence evidence) => Read(line).Residue.ShouldBe(evidence);

    [Fact]
    public void Each_piece_of_evidence_has_a_weight()
    {
        foreach (var evidence in Enum.GetValues<ResidueEvidence>().Where(evidence => evidence != ResidueEvidence.None))
            (Read("Hafen") with { Residue = evidence }).ResidueVotes.ShouldHaveSingleItem().Weight.ShouldNotBe(0);
    }

    [Fact]
    public void Strange_words_and_a_full_stop_speak_against_residue() =>
        SumOf("Newsletter für Artikel").ShouldBeGreaterThan(SumOf("Newsletter für Artikel über Hafen und Markt."));

    private static int SumOf(string line) => Read(line).ResidueVotes.Sum(vote => vote.Weight);

    private static Block Read(string line)
    {
        var text = SourceText.From($"Rat tagt\n\n{Prose}\n\n{line}\n\n{Prose}");
        return ArticleBuilder.Build("artikel.txt", text, new PlainTextParser().Parse(text), new TextConventions { Language = "de", Residue = Vocabulary }).Blocks[2];
    }
}
