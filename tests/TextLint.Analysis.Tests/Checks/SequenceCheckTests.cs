using TextLint.Analysis.Checks;
using TextLint.Analysis.Sequences;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Checks;

public class SequenceCheckTests
{
    [Theory]
    [InlineData("in|im Hafen", "Er war [|im Hafen|] und [|in Hafen|] eins.")]
    [InlineData("in|im Hafen", "[|Im Hafen|] liegt ein Schiff.")]
    [InlineData("im Hafen", "Im hafen, im Hafenamt und IM Hafen liegt ein Schiff.")]
    [InlineData("im Hafen*", "Er war [|im Hafenamt|].")]
    [InlineData("im ~2 Hafen", "Er war [|im alten grauen Hafen|] und im sehr alten grauen Hafen.")]
    [InlineData("im alten? Hafen", "Er war [|im Hafen|] und [|im alten Hafen|].")]
    [InlineData(@"/\d+/ Jahre", "Er war [|12 Jahre|] dort, nicht A12 Jahre.")]
    [InlineData("^ ja", "„[|Ja|]“, sagte er, ja.")]
    [InlineData("ja $", "Ja, sagte er, [|ja|].")]
    [InlineData("seit [|in 2019|]", "Er ist seit [|in 2019|] da.")]
    [InlineData("er , dass", "Er sagte [|er, dass|] es geht.")]
    public void A_phrase_in_short_notation_is_found(string phrase, string text) => Of(phrase).ShouldFind(text);

    [Theory]
    [InlineData("<machen> Sinn", "Das [|macht Sinn|]. Das hat [|gemacht Sinn|]. Das mochte Sinn.")]
    [InlineData("{noun Number=Plur}", "Die [|Häfen|] und der Hafen.")]
    [InlineData("{adp Case=Dat} {det}", "Er kam [|mit den|] Brücken für die Häfen.")]
    [InlineData("<machen>|{adp}|war {noun}", "Das [|macht Brücken|] und [|war Hafen|], kam [|mit Häfen|].")]
    [InlineData("{Mood=Ind} {noun}", "Das [|macht Brücken|].")]
    public void Lemmas_and_features_come_from_the_morphology(string phrase, string text) => Of(phrase).ShouldFindInGerman(text);

    [Fact]
    public void A_token_can_be_told_what_it_is_not() =>
        Of(new TokenPattern { Pos = [PartOfSpeech.Noun], Not = [new("<Hafen>"), new("Schiff")] }).ShouldFindInGerman("Der Hafen und die [|Brücke|].");

    [Fact]
    public void A_token_is_certain_where_none_of_its_readings_is_another() =>
        Of(new TokenPattern { Features = "Person=3", Certain = true }).ShouldFindInGerman("Er [|ergibt|] und macht.");

    [Theory]
    [InlineData("Er [|kam und ging|].")]
    [InlineData("Er [|kam ging|].")]
    [InlineData("Er kam und und ging.")]
    public void Choices_hold_phrases(string text) =>
        Of(new TokenPattern("kam"), new TokenPattern { OneOf = [new("und ging"), new("ging")] }).ShouldFind(text);

    [Fact]
    public void A_row_of_tokens_is_repeated_as_a_whole() =>
        Of(new TokenPattern("alt"), new TokenPattern { Tokens = [new(", neu")], Repeat = 3 }).ShouldFind("Es ist [|alt, neu, neu|] und alt.");

    [Fact]
    public void What_is_flagged_is_reported() =>
        Of(new TokenPattern("der"), new TokenPattern { Text = ["Hafen"], Flag = true }, new TokenPattern("liegt")).ShouldFind("Hier der [|Hafen|] liegt.");

    [Fact]
    public void Exceptions_excuse_what_they_overlap() =>
        new SequenceCheck { Swap = [new("macht Sinn", "")], Except = [new("macht Sinn und")] }.ShouldFind("Er [|macht Sinn|], er macht Sinn und Zweck klar.");

    [Theory]
    [InlineData("Er kam [|mit die alten Brücken|].")]
    [InlineData("Er kam [|mit der Häfen|].")]
    [InlineData("Er kam mit den alten Brücken.")]
    [InlineData("Er kam mit der Brücke für die Häfen.")]
    [InlineData("Er kam mit den Unbekannten.")]
    public void Words_that_do_not_agree_are_found(string text) => Disagreeing("adjective").ShouldFindInGerman(text);

    [Theory]
    [InlineData("Dort liegt [|der alter Hafen|].")]
    [InlineData("Dort liegt der alte Hafen, alter Hafen.")]
    public void An_adjective_agrees_in_its_inflection_too(string text) => new SequenceCheck
    {
        Patterns =
        [
            new()
            {
                Tokens = [new() { Pos = [PartOfSpeech.Det], As = "article" }, new() { Pos = [PartOfSpeech.Adj], As = "adjective" }, new() { Pos = [PartOfSpeech.Noun], As = "noun" }],
                Disagree = [new() { Of = ["article", "adjective", "noun"], On = [AgreementFeature.Case, AgreementFeature.Number, AgreementFeature.Gender, AgreementFeature.Inflection] }],
            },
        ],
    }.ShouldFindInGerman(text);

    [Theory]
    [InlineData("[|Die Brücken macht|] Mühe.")]
    [InlineData("Die Brücke macht Mühe.")]
    [InlineData("Die Brücken machen Mühe.")]
    public void A_noun_is_a_third_person(string text) => new SequenceCheck
    {
        Patterns =
        [
            new()
            {
                Tokens = [new() { Pos = [PartOfSpeech.Det], As = "article" }, new() { Pos = [PartOfSpeech.Noun], As = "subject" }, new() { Features = "VerbForm=Fin", As = "verb" }],
                Agree = [new() { Of = ["article", "subject"] }],
                Disagree = [new() { Of = ["subject", "verb"], On = [AgreementFeature.Person] }],
            },
        ],
    }.ShouldFindInGerman(text);

    [Theory]
    [InlineData("<machen> ~2 Sinn", "{1:ergeben} {2} Sinn", "Das macht keinen Sinn.", "ergibt keinen Sinn")]
    [InlineData("<machen> ~2 Sinn", "{1:ergeben} {2} Sinn", "Das macht Sinn.", "ergibt Sinn")]
    [InlineData("Sinn <machen>", "Sinn {2:ergeben}", "Das hat Sinn gemacht.", "Sinn ergeben")]
    [InlineData("mit {noun}", "mit den {2:Case=Dat|Number=Plur}", "Er kam mit Brücke.", "mit den Brücken")]
    [InlineData("mit {noun}", "mit den {2:Hafen:Case=Dat|Number=Plur}", "Mit Brücke kam er.", "Mit den Häfen")]
    public void A_fix_inflects_what_it_writes(string phrase, string write, string text, string expected) =>
        new SequenceCheck { Swap = [new(phrase, write)] }.Written(text).ShouldBe([expected]);

    [Fact]
    public void A_fix_is_not_offered_where_a_form_is_unknown() =>
        new SequenceCheck { Swap = [new("mit {noun}", "mit {2:Kran}")] }.Written("Er kam mit Brücke.").ShouldBeEmpty();

    [Fact]
    public void What_is_left_to_the_writer_is_said_and_not_written()
    {
        var check = new SequenceCheck { Swap = [new("in Begriffen von", "was … betrifft")] };

        check.Fix("Er ist in Begriffen von Geld arm.").ShouldBe("Er ist in Begriffen von Geld arm.");
        check.Argument("Er ist in Begriffen von Geld arm.", "replacement").ShouldBe("was … betrifft");
    }

    [Fact]
    public void Several_choices_are_several_fixes() =>
        new SequenceCheck { Swap = [new("macht Sinn", "ist sinnvoll | hat Sinn")] }.Fix("Das macht Sinn.").ShouldBe("Das ist sinnvoll.");

    [Fact]
    public void The_message_can_name_tokens() =>
        Of(new TokenPattern("im"), new TokenPattern { Capital = true, As = "place" }).Argument("Er war im Hafen.", "place").ShouldBe("Hafen");

    [Fact]
    public void A_sentence_without_its_words_is_not_looked_at() =>
        new SequenceCheck { Swap = [new("<machen> ~2 Sinn|Zweck*", "")] }.Triggers.ShouldBe(["sinn", "zweck"]);

    [Fact]
    public void A_pattern_without_words_may_stand_anywhere() => Of("{noun} {verb}").Triggers.ShouldBeEmpty();

    [Fact]
    public void A_long_sentence_full_of_beginnings_is_read_in_linear_time()
    {
        var check = Of("a? a? a? a? a? a? a? a? a? a? ~20 a ~20 b");

        Trial.Find(check, Trial.Read(string.Join(' ', Enumerable.Repeat("a", 4_000)))).ShouldBeEmpty();
    }

    private static SequenceCheck Of(params TokenPattern[] tokens) => new() { Patterns = [new() { Tokens = [.. tokens] }] };

    private static SequenceCheck Of(string phrase) => Of(new TokenPattern(phrase));

    private static SequenceCheck Disagreeing(string adjective) => new()
    {
        Patterns =
        [
            new()
            {
                Tokens =
                [
                    new() { Pos = [PartOfSpeech.Adp], As = "preposition" }, new() { Pos = [PartOfSpeech.Det], As = "article" },
                    new() { Pos = [PartOfSpeech.Adj], Gap = 2, As = adjective }, new() { Pos = [PartOfSpeech.Noun], As = "noun" },
                ],
                Disagree = [new() { Of = ["preposition", "article", adjective, "noun"] }],
            },
        ],
    };
}
