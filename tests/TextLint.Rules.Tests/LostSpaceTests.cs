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
    [InlineData("Die [|Hafenbehördenin|] den Städten warten.")]
    [InlineData("Der Kranführer [|Ostendorfmit|] dem Lotsen kam an.")]
    [InlineData("Bürgermeister Ole [|Petersenhat|] abgesagt. Am Abend kam Petersen doch.")]
    [InlineData("Das Schiff aus [|Somaliahaben|] sie gesehen.")]
    [InlineData("Das Schiff gehört [|Vattenfallund|] der Stadt.")]
    public void A_word_or_a_name_runs_into_a_function_word(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die Werft [|vonHamburg|] bleibt.")]
    [InlineData("Er sah [|denMann|] am Kran.")]
    [InlineData("Sie [|fandenSpuren|] im Sand.")]
    [InlineData("[|InPortugal|] liegt die Fähre.")]
    [InlineData("Kräne am [|HafenGETTY|]")]
    public void Small_letters_run_into_a_capital(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Zum Bild: [|APDie|] Werft am Abend.")]
    [InlineData("Die [|EUwarnt|] vor dem Sturm.")]
    [InlineData("Die [|GmbHund|] die Werft bleiben.")]
    [InlineData("Das [|THWhat|] den Deich gesichert.")]
    public void Capitals_run_into_a_word(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die Brücke am [|Kanal.Sie|] ist alt.")]
    [InlineData("Er nannte sie „eine alte [|Dame“.Dann|] ging er.")]
    [InlineData("Es bleibt dabei (so das [|Amt)Die|] Werft schließt.")]
    [InlineData("Die Regel [|gilt:Wer|] kommt, der zahlt.")]
    [InlineData("Sie [|rief:„Wer|] kommt, der zahlt.“")]
    public void A_mark_lost_the_space_behind_it(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Am Kai warteten [|35Boote|] auf Gäste.")]
    [InlineData("Bei [|3,5Grad|] blieb die Fähre am Kai.")]
    [InlineData("Im [|Mai2019|] sank das Boot.")]
    [InlineData("Im [|Jahr2019|] sank das Boot, im [|Herbst2020|] die Fähre.")]
    [InlineData("Die Werft ruht [|seit2019|] ganz.")]
    public void A_number_runs_into_a_word(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die Fähre kommt [|mitanderen|] Gästen, und [|aufzwei|] Kränen brennt Licht.")]
    [InlineData("Sie lief [|nachoben|] und rief [|mitheller|] Stimme.")]
    [InlineData("Am Kai fuhr [|einschneller|] Kutter an [|denroten|] Bojen vorbei.")]
    [InlineData("Er kam, um die Netze [|zubewachen|].")]
    [InlineData("Er hat [|auchnicht|] gefragt, ob sie mehr [|alsandere|] fischen.")]
    public void A_function_word_that_words_may_begin_with_runs_into_a_word_that_fits_behind_it(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die Crew will die Boote auslasten und den Dienst wiederaufnehmen.")]
    [InlineData("Der nachkoloniale Hafen und die mitschuldigen Räte blieben.")]
    public void A_particle_makes_verbs_and_adjectives(string text) => Mark(text, "de").ShouldBe(text);

    [Theory]
    [InlineData("Die Werft [|imHafen-Viertel|] ruht, und [|derDLRG-Mann|] geht.")]
    [InlineData("Taucher fanden [|den74-jährigen|] Lotsen.")]
    public void What_goes_on_behind_a_hyphen_runs_into_a_function_word(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Der Lotse [|istmitdem|] Rad da.")]
    [InlineData("Sie liefen [|durchdieStadt|] zum Kai.")]
    public void Three_words_run_together(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("Die [|Hafenleitungwarnt|] vor dem Sturm.")]
    [InlineData("Die [|Versammlungendete|] im Streit.")]
    public void A_noun_runs_into_its_verb(string marked) => Mark(marked, "de").ShouldBe(marked);

    [Theory]
    [InlineData("The harbour [|inHamburg|] stays.")]
    [InlineData("They closed [|thequay|] at night.")]
    [InlineData("It was built in [|2017by|] the town.")]
    [InlineData("About [|300boats|] lay there.")]
    [InlineData("The [|EUwill|] pay.")]
    public void English_words_run_together(string marked) => Mark(marked, "en").ShouldBe(marked);

    [Theory]
    [InlineData("Die Fährmannstochter singt im Hafenchor der Werftarbeiter.")]
    [InlineData("Die Lübeckerin spielt für die Grazer in der Halle.")]
    [InlineData("Mehr unter hafen.example und in der Datei bericht.Final.docx.")]
    [InlineData("Die Mitarbeiter:innen und MitarbeiterInnen kamen um 10:30 Uhr.")]
    [InlineData("Die Musik der 1990er und der 80er-Jahre lief in der (Vize)Präsidentensuite.")]
    [InlineData("Kapitän MacGregor kam mit DeNiro aus dem ThyssenWerk.")]
    [InlineData("Das steht z.B. in H2O und bei GmbH & Co. KG.")]
    [InlineData("Um 10.15 Uhr steht es 3:1, am 24./25. Mai auch.")]
    [InlineData("Mit iPhone und YouTube, bei eBay und McDonald's, auf WhatsApp und mit ChatGPT.")]
    [InlineData("Unter #NeueWerft schreibt @hafenAnna, die LKWs und PKWs zählt.")]
    [InlineData("Sigmund, Oddmund Nilsund und Familie Messerschmit gehen an Land.")]
    [InlineData("Frau Wasserfuhr und Herr Himmelreich grüßen.")]
    [InlineData("Die Agenda2010 und die Expo2000 plant er mit InDesign.")]
    [InlineData("Das Guthaben und das Vorhaben von 50Hertz.")]
    [InlineData("Er hat mitunterzeichnet und wurde dazugezählt.")]
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
