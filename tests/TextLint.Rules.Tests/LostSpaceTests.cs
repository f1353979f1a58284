using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Rules.Tests;

public class LostSpaceTests
{
    [Theory]
    [InlineData("Der [|Hafenund|] die Werft bleiben.")]
    [InlineData("Die Werft [|vonHamburg|] bleibt.")]
    [InlineData("Die Brücke am [|Kanal.Sie|] ist alt.")]
    [InlineData("Er nannte sie „eine alte [|Dame“.Dann|] ging er.")]
    [InlineData("Es bleibt dabei (so das [|Amt)Die|] Werft schließt.")]
    [InlineData("Die Regel [|gilt:Wer|] kommt, der zahlt.")]
    [InlineData("Zum Bild: [|APDie|] Werft am Abend.")]
    [InlineData("Bürgermeister Ole [|Petersenhat|] abgesagt. Am Abend kam Petersen doch.")]
    public void What_ran_together_is_found(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die Fährmannstochter singt im Hafenchor der Werftarbeiter.")]
    [InlineData("Die Lübeckerin spielt für die Grazer in der Halle.")]
    [InlineData("Mehr unter hafen.example und in der Datei bericht.Final.docx.")]
    [InlineData("Die Mitarbeiter:innen und MitarbeiterInnen kamen um 10:30 Uhr.")]
    [InlineData("Die Musik der 1990er und der 80er-Jahre lief in der (Vize)Präsidentensuite.")]
    [InlineData("Kapitän MacGregor kam mit DeNiro aus dem ThyssenWerk.")]
    [InlineData("Das steht z.B. in H2O und bei GmbH & Co. KG.")]
    public void What_is_written_so_by_right_is_left_alone(string text) => Mark(text, "de").ShouldBe(text);

    [Fact]
    public void In_a_page_whose_tags_were_dropped_two_capitals_suffice()
    {
        const string page = """
            Der [|Hafenund|] die Werft.

            Die Werft [|vonHamburg|] bleibt.

            Am [|Kanal.Sie|] ist alt.

            Die Regel [|gilt:Wer|] kommt.

            Sie [|sagteAlles|] bleibt.

            Das [|WetterSport|] und die Kultur.
            """;

        Mark(page, "de").ShouldBe(page);
        Mark("Das WetterSport und die Kultur.", "de").ShouldBe("Das WetterSport und die Kultur.");
    }

    [Fact]
    public void Without_a_lexicon_nothing_is_found() =>
        Analyze("Der Hafenund die Werft bleiben.", "de", BuiltIn.Packs).ShouldBeEmpty();

    private static string Mark(string marked, string language)
    {
        var text = MarkedText.Parse(marked).Text;
        return MarkedText.Mark(text, Analyze(text, language, InstalledPacks.All));
    }

    private static IEnumerable<TextSpan> Analyze(string text, string language, LanguagePacks packs)
    {
        var rules = new RuleCatalog([.. BuiltIn.Rules.All.Where(rule => rule.Name == "lost-space")]);
        var analyzer = new ArticleAnalyzer(rules, packs, new ArticleAnalyzerOptions { RethrowsFailures = true });
        var source = new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser());
        return analyzer.Analyze(source, ArticleConfiguration.Default.WithLanguage(language)).Diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan);
    }
}
