using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Testing;

namespace TextLint.Documents.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("[|Der Rat tagt.|] [|Die Stadt wartet.|]")]
    [InlineData("[|Kommt er?|] [|Ja!|] [|Wirklich?!|] [|Gut.|]")]
    [InlineData("[|Ein Titel ohne Punkt|]")]
    [InlineData("[|Erst so.|]\r\n[|Dann so.|]")]
    [InlineData("[|Eine Zeile\r\nund die nächste.|]")]
    public void A_sentence_ends_with_its_mark(string marked) => German(marked);

    [Theory]
    [InlineData("[|Am 3. Oktober tagt der Rat.|] [|Am 4. tagt er nicht.|]")]
    [InlineData("[|Die 2. Auflage ist da.|]")]
    [InlineData("[|Das 100. Tor fiel spät.|]")]
    [InlineData("[|Sie kam am 3. 5. an.|]")]
    [InlineData("[|Stand war der 11.7. 2015.|]")]
    [InlineData("[|Ludwig XIV. war König.|]")]
    [InlineData("[|Unter Ludwig XIV. Frankreich zu besuchen, war teuer.|]")]
    public void An_ordinal_keeps_the_sentence_open(string marked) => German(marked);

    [Theory]
    [InlineData("[|Das geschah im Jahr 1990.|] [|Menschen feierten.|]")]
    [InlineData("[|Er wurde 3.|] [|Dann ging er.|]")]
    [InlineData("[|Es kamen 1.234.|] [|Polizisten sperrten ab.|]")]
    [InlineData("[|Es blieb dabei.|] [|200 gingen heim.|]")]
    public void A_number_may_close_a_sentence(string marked) => German(marked);

    [Theory]
    [InlineData("[|Das gilt z. B. für Prof. Dr. Maier und Dipl.-Ing. Kurz.|]")]
    [InlineData("[|Das gilt z.B. Der Zeitung zufolge.|]")]
    [InlineData("[|Siehe Nr. 5 und Art. II des Vertrags.|]")]
    [InlineData("[|Vgl. Müller, der das sagt.|]")]
    public void An_abbreviation_keeps_the_sentence_open(string marked) => German(marked);

    [Theory]
    [InlineData("[|Es gab Brot, Käse usw.|] [|Dann war Schluss.|]")]
    [InlineData("[|Es gab Brot, Käse usw. Marken spielten keine Rolle.|]")]
    [InlineData("[|Fehler dieser Art.|] [|Menschen machen sie.|]")]
    public void An_abbreviation_closes_a_sentence_where_its_kind_and_the_next_word_say_so(string marked) => German(marked);

    [Theory]
    [InlineData("[|So schrieb es A. B. Lind.|]")]
    [InlineData("[|Der Autor Hans G. Moor liest.|]")]
    [InlineData("[|Er nahm Vitamin C.|] [|Das half.|]")]
    public void Initials_keep_the_sentence_open_unless_a_new_one_clearly_begins(string marked) => German(marked);

    [Theory]
    [InlineData("[|„Ja.“|] [|Er ging.|]")]
    [InlineData("[|„Komm her!“, rief er.|] [|„Wohin?“ fragte sie.|]")]
    [InlineData("[|„Ja.|] [|Nein.“|]")]
    [InlineData("[|»Ja.«|] [|»Nein.«|]")]
    [InlineData("[|Er kam (wie immer!) Montag an.|]")]
    [InlineData("[|Er kam.|] [|(Das war gut.)|] [|Dann ging er.|]")]
    [InlineData("[|Das Wetter wird gut.|] [|(dpa)|]")]
    [InlineData("[|Er ging.|] [|– Sie blieb.|]")]
    [InlineData("[|Wirklich?|] [|(afp)|]")]
    [InlineData("[|Erster Satz.|] [|(dpa) – Der Rat tagt.|]")]
    public void Quotation_marks_and_brackets_stay_with_their_sentence(string marked) => German(marked);

    [Theory]
    [InlineData("[|Er hat ... vergessen.|]")]
    [InlineData("[|Er schwieg …|] [|Dann ging er.|]")]
    [InlineData("[|Die … Regierung schweigt.|]")]
    [InlineData("[|Er schwieg...|] [|Regen fiel.|]")]
    [InlineData("[|Der Satz [...] Und weiter.|]")]
    public void Three_dots_end_a_sentence_only_where_they_trail_off(string marked) => German(marked);

    [Theory]
    [InlineData("[|Dazu kommt: Die Zeit drängt.|]")]
    [InlineData("[|Es kostet 3.50 Euro auf www.beispiel.de/abc.|]")]
    [InlineData("[|Sie arbeitet bei Yahoo! seit Mai.|]")]
    [InlineData("[|Das ist unverst. und falsch.|]")]
    [InlineData("[|Glatt gesagt.Der Rest folgt.|]")]
    [InlineData("[|Super! 😀|]")]
    public void Nothing_else_ends_a_sentence(string marked) => German(marked);

    [Theory]
    [InlineData("[|Mr. Smith met Dr. Jones at 5 p.m.|] [|They left.|]")]
    [InlineData("[|The U.S. Senate voted No. 5 down.|] [|No.|] [|It did not.|]")]
    [InlineData("[|“Go!” she said.|] [|“Why?”|]")]
    [InlineData("[|It was May 5.|] [|Police came.|]")]
    [InlineData("[|1. Open the box.|]")]
    [InlineData("[|NEW YORK, U.S. – The mayor left.|]")]
    public void English_follows_its_own_conventions(string marked) =>
        Segmented.Sentences(MarkedText.Parse(marked).Text, SampleConventions.English).ShouldBe(marked);

    [Theory]
    [InlineData("[|これは文です。|][|次の文です。|]")]
    public void Scripts_without_blanks_end_sentences_with_their_own_marks(string marked) =>
        Segmented.Sentences(MarkedText.Parse(marked).Text, TextConventions.Undetermined).ShouldBe(marked);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0")]
    public void A_text_without_characters_has_no_sentences(string text) =>
        Segmented.Split(text, SampleConventions.German).ShouldBeEmpty();

    [Fact]
    public void A_giant_sentence_is_cut_at_a_token_and_said_so_once()
    {
        var text = string.Concat(Enumerable.Repeat("Wort ", 5_000)).TrimEnd();
        var problems = ImmutableArray.CreateBuilder<DocumentProblem>();

        var sentences = SentenceSplitter.Split(ProjectedText.Verbatim(text, new TextSpan(0, text.Length)), SampleConventions.German, problems);

        sentences.Length.ShouldBe(3);
        sentences.ShouldAllBe(sentence => sentence.Span.Length <= 10_000 && sentence.Span.End % 5 == 4);
        problems.ShouldHaveSingleItem().ShouldBe(new DocumentProblem(DocumentProblemKind.UnitTooLong, sentences[0].Span, "10000"));
    }

    [Fact]
    public void A_giant_word_is_cut_too()
    {
        var text = new string('x', 25_000);

        Segmented.Split(text, SampleConventions.German).ShouldAllBe(sentence => sentence.Span.Length <= 10_000);
    }

    [Theory]
    [InlineData("a.B")]
    [InlineData("a'B.")]
    [InlineData("a-")]
    [InlineData("; ")]
    [InlineData(". ")]
    [InlineData("( ")]
    [InlineData(":-) ")]
    [InlineData("http://a)))))")]
    [InlineData("a:\u0308")]
    [InlineData("x@")]
    [InlineData("🇩🇪")]
    public void A_hostile_text_is_read_in_a_time_that_grows_with_its_length(string piece)
    {
        // A reader that went back to the start for each piece would need hours.
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        var sentences = Segmented.Split(text, SampleConventions.German);

        sentences[^1].Span.End.ShouldBe(text.AsSpan().TrimEnd().Length);
    }

    private static void German(string marked) =>
        Segmented.Sentences(MarkedText.Parse(marked).Text, SampleConventions.German).ShouldBe(marked);
}
