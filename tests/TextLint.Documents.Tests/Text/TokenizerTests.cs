using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Kim Jong-un reist nach Baden-Württemberg", "Kim|Jong-un|reist|nach|Baden-Württemberg")]
    [InlineData("Der G-7-Gipfel", "Der|G-7-Gipfel")]
    [InlineData("Die 20-Jährige, 50-prozentig", "Die|20-Jährige|,|50-prozentig")]
    [InlineData("Vor- und Nachteile, Textilhandel und -industrie", "Vor-|und|Nachteile|,|Textilhandel|und|-industrie")]
    [InlineData("Er kam - und ging -- heim – dann", "Er|kam|-|und|ging|--|heim|–|dann")]
    [InlineData("Der U.S.-Präsident und röm.-kath. Kreise", "Der|U.S.-Präsident|und|röm.-kath.|Kreise")]
    public void Hyphenated_words_are_one_token(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("O'Neill spielt rock’n’roll", "O'Neill|spielt|rock’n’roll")]
    [InlineData("Wie geht’s?", "Wie|geht’s|?")]
    [InlineData("Hans’ Rad, Max' Haus", "Hans’|Rad|,|Max'|Haus")]
    [InlineData("Er hat ’ne Idee, 's ist wahr", "Er|hat|’ne|Idee|,|'s|ist|wahr")]
    [InlineData("Das 'Haus des Glücks' steht", "Das|'|Haus|des|Glücks|'|steht")]
    public void An_apostrophe_belongs_to_its_word(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("It’s Charles’ dog, don't", "It’s|Charles’|dog|,|don't")]
    [InlineData("‘It is his’ dog", "‘|It|is|his|’|dog")]
    public void In_English_a_closing_quotation_mark_is_told_from_an_apostrophe(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.English).ShouldBe(tokens);

    [Theory]
    [InlineData("Dr. Lind, z.B. hier, z. B. da, d. h. dort", "Dr.|Lind|,|z.B.|hier|,|z.|B.|da|,|d.|h.|dort")]
    [InlineData("Es gab Brot usw.", "Es|gab|Brot|usw.")]
    [InlineData("Am 3. Oktober wurde er 3.", "Am|3.|Oktober|wurde|er|3|.")]
    [InlineData("Ludwig XIV. regierte als Nr. 1", "Ludwig|XIV.|regierte|als|Nr.|1")]
    [InlineData("Fehler dieser Art.", "Fehler|dieser|Art|.")]
    [InlineData("G.Moor kam.Der Rest folgt", "G.|Moor|kam|.|Der|Rest|folgt")]
    public void A_full_stop_belongs_to_abbreviations_and_ordinals_only(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("1.234,56 Euro und 1,234.56 Dollar", "1.234,56|Euro|und|1,234.56|Dollar")]
    [InlineData("um 12:30 Uhr 3:2, 2024/25, Moor1:2", "um|12:30|Uhr|3:2|,|2024/25|,|Moor1|:|2")]
    [InlineData("5 % von 30 °C, 7,5% und 80 km/h", "5|%|von|30|°|C|,|7,5|%|und|80|km|/|h")]
    [InlineData("€5, -5 Grad, 5-10 Stück, 9 m²", "€|5|,|-5|Grad|,|5-10|Stück|,|9|m²")]
    public void Numbers_keep_their_separators(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("Leser:innen und Leser*innen und LeserInnen und Leser_innen", "Leser:innen|und|Leser*innen|und|LeserInnen|und|Leser_innen")]
    [InlineData("Er sagte:Das geht. Preis*", "Er|sagte|:|Das|geht|.|Preis|*")]
    public void Gender_inclusive_forms_are_one_token(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("Siehe (https://beispiel.de/a_(b)?q=1&r=ä).", "Siehe|(|https://beispiel.de/a_(b)?q=1&r=ä|)|.")]
    [InlineData("Auf beispiel-blatt.de/politik, www.beispiel.de!", "Auf|beispiel-blatt.de/politik|,|www.beispiel.de|!")]
    [InlineData("An max.muster+neu@beispiel.co.at.", "An|max.muster+neu@beispiel.co.at|.")]
    [InlineData("#Wahl_2025 von @bei_spiel: bericht24.pdf", "#Wahl_2025|von|@bei_spiel|:|bericht24.pdf")]
    [InlineData("Ein web.de-Nutzer", "Ein|web.de-Nutzer")]
    public void Addresses_are_one_token(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("Was?! Ja... Nein… ``So''", "Was|?|!|Ja|...|Nein|…|``|So|''")]
    [InlineData("„Ja“, »nein« (vielleicht)", "„|Ja|“|,|»|nein|«|(|vielleicht|)")]
    [InlineData("H&M und Haus & Hof :-)", "H&M|und|Haus|&|Hof|:-)")]
    public void Marks_stand_alone_and_runs_of_dots_together(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("Hallo 👨‍👩‍👧👍🏽🇩🇪🇫🇷1️⃣", "Hallo|👨‍👩‍👧|👍🏽|🇩🇪|🇫🇷|1️⃣")]
    public void An_emoji_is_one_token(string text, string tokens) =>
        Segmented.Tokens(text, SampleConventions.German).ShouldBe(tokens);

    [Theory]
    [InlineData("Wort", TokenKind.Word)]
    [InlineData("日", TokenKind.Word)]
    [InlineData("20-jährig", TokenKind.Word)]
    [InlineData("1.234,56", TokenKind.Number)]
    [InlineData("½", TokenKind.Number)]
    [InlineData("„", TokenKind.Punctuation)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("%", TokenKind.Symbol)]
    [InlineData("👍🏽", TokenKind.Symbol)]
    [InlineData("ftp://beispiel.de", TokenKind.Url)]
    [InlineData("beispiel.de", TokenKind.Url)]
    [InlineData("a@b.de", TokenKind.EmailAddress)]
    [InlineData("#Wahl", TokenKind.Hashtag)]
    [InlineData("@beispiel", TokenKind.Mention)]
    public void A_kind_is_decided_by_the_characters(string token, TokenKind kind) => Segmented.KindOf(token).ShouldBe(kind);

    [Fact]
    public void Half_a_surrogate_pair_is_a_token() => Segmented.KindOf("\uD83D").ShouldBe(TokenKind.Symbol);

    [Fact]
    public void A_soft_hyphen_parts_no_word_and_is_covered_by_its_span()
    {
        var token = Segmented.Split("Bundes\u00ADtag", SampleConventions.German).Single().Tokens.Single();

        token.Span.ShouldBe(new TextSpan(0, 10));
        token.Projected.ShouldBe(new TextSpan(0, 9));
    }

    [Fact]
    public void A_decomposed_letter_reads_as_its_composed_form() =>
        Segmented.Tokens("U\u0308ber Grenzen", SampleConventions.German).ShouldBe("Über|Grenzen");

    [Fact]
    public void Texts_are_tokenized_one_after_the_other_without_their_sentences()
    {
        var tokenizer = new Tokenizer(SampleConventions.German);
        string[] texts = ["im Zuge von", "Es gab Brot usw. Am 3. Oktober wurde er 3. Dr. Lind kam.", string.Concat(Enumerable.Repeat("Wort, ", 3000)), ""];

        foreach (var text in texts)
        {
            var projected = ProjectedText.Verbatim(text, new TextSpan(0, text.Length));

            tokenizer.Tokenize(projected).ToArray().ShouldBe(SentenceSplitter.Split(projected, SampleConventions.German, ImmutableArray.CreateBuilder<DocumentProblem>()).SelectMany(sentence => sentence.Tokens));
        }
    }
}
