using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Sequences;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Rules.Tests;

/// <summary>Sequences that ask the tagger.</summary>
public class SequenceTests
{
    [Theory]
    [InlineData("Die [|Tanne|] steht, weil er die Tanne liebt.", "main")]
    [InlineData("Die Tanne steht, weil er die [|Tanne|] liebt.", "subordinate")]
    public void A_token_stands_in_a_clause(string marked, string clause) =>
        ShouldFind(new TokenPattern { Text = ["Tanne"], Clause = [Enum.Parse<ClauseKind>(clause, ignoreCase: true)] }, marked);

    [Theory]
    [InlineData("Der [|Turm|] steht auf dem Turm.", ChunkKind.NounPhrase)]
    [InlineData("Der Turm steht auf dem [|Turm|].", ChunkKind.PrepositionalPhrase)]
    public void A_token_belongs_to_a_phrase(string marked, ChunkKind chunk) => ShouldFind(new TokenPattern { Text = ["Turm"], Chunk = [chunk] }, marked);

    [Theory]
    [InlineData("Sie sieht die Katze, [|die|] schläft.", PartOfSpeech.Pron)]
    [InlineData("Sie sieht [|die|] Katze, die schläft.", PartOfSpeech.Det)]
    public void A_tagged_token_has_the_reading_of_its_sentence(string marked, PartOfSpeech pos) =>
        ShouldFind(new TokenPattern { Text = ["die"], Pos = [pos], Tagged = true }, marked);

    [Theory]
    [InlineData("Gender=Fem|Number=Plur", "Die [|Brücken|] und Türme stehen.")]
    [InlineData("Gender=Masc|Number=Plur", "Die Brücken und [|Türme|] stehen.")]
    public void A_plural_has_the_gender_of_its_noun(string features, string marked) =>
        ShouldFind(new TokenPattern { Pos = [PartOfSpeech.Noun], Features = features }, marked);

    [Theory]
    [InlineData("Case=Dat", "Sie steht auf der Brücke und geht [|auf die Brücke|].")]
    [InlineData("Case=Acc", "Sie steht [|auf der Brücke|] und geht auf die Brücke.")]
    public void A_word_that_must_agree_counts_in_the_case_that_is_asked_for(string features, string marked) =>
        ShouldFind(
            new SequencePattern
            {
                Tokens = [new() { Text = ["auf"], Features = features, As = "a" }, new() { Pos = [PartOfSpeech.Det], As = "b" }, new() { Pos = [PartOfSpeech.Noun], As = "c" }],
                Disagree = [new() { Of = ["a", "b", "c"] }],
            },
            marked);

    private static void ShouldFind(TokenPattern token, string marked) => ShouldFind(new SequencePattern { Tokens = [token] }, marked);

    private static void ShouldFind(SequencePattern pattern, string marked)
    {
        var (text, _) = MarkedText.Parse(marked);
        var check = new SequenceCheck { Patterns = [pattern] };
        var analyzer = new ArticleAnalyzer(new RuleCatalog([]), InstalledPacks.All, new ArticleAnalyzerOptions());
        var model = analyzer.Read(new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage("de"));

        MarkedText.Mark(text, model.Document.Blocks.SelectMany(block => block.Sentences).SelectMany(sentence => check.Find(sentence, model)).Select(finding => finding.Span)).ShouldBe(marked);
    }
}
