using TextLint.Analysis.Checks;

namespace TextLint.Analysis.Tests.Checks;

public class QuotationMarksCheckTests
{
    private static readonly QuotationMarksCheck Mismatched = new() { Flaw = QuotationMarksFlaw.Mismatched };
    private static readonly QuotationMarksCheck Mixed = new() { Flaw = QuotationMarksFlaw.Mixed };

    [Theory]
    [InlineData("Das [|„Wunder\"|] und die „Möwe“.")]
    [InlineData("Das [|«Wunder\"|] und die „Möwe“.")]
    [InlineData("Das „Wunder“ und die »Möwe«.")]
    [InlineData("Ein Schirm von 27\" und die „Möwe“.")]
    [InlineData("Das »große „Wunder« und mehr.")]
    public void A_closing_mark_of_another_style_is_found(string text) => Mismatched.ShouldFind(text);

    [Theory]
    [InlineData("Das „Wunder“, die „Möwe“ und [|\"Faust\"|].")]
    [InlineData("Das „Wunder“, die „Möwe“ und ‚Faust‘.")]
    [InlineData("Das „Wunder“, die „Möwe“, der „Sturm“, [|\"Faust\"|] und \"Egmont\".")]
    [InlineData("Er sagte: „Das ‚Wunder‘ ist »da«.“ Sie sagte: „Gut.“")]
    public void A_quotation_in_another_style_than_most_is_found(string text) => Mixed.ShouldFind(text);

    [Fact]
    public void A_wrong_closing_mark_speaks_for_the_style_that_it_began_in() =>
        Mixed.ShouldFind("Das \"Wunder», [|»die Möwe«|] und \"Faust\".");

    [Fact]
    public void A_quotation_that_was_never_closed_ends_where_the_next_begins() =>
        Mixed.ShouldFind("Er rief: \"Halt! Dann rief er: \"Halt!\" Und \"Wer da?\" Und [|»Komm!«|]");

    [Theory]
    [InlineData("Das „Wunder\" und die „Möwe“.", "Das „Wunder“ und die „Möwe“.")]
    public void The_mark_that_does_not_fit_is_mended(string text, string expected) => Mismatched.Fix(text).ShouldBe(expected);

    [Fact]
    public void The_other_style_becomes_that_of_the_article_wherever_it_is_worn() =>
        Mixed.Fix("Das „Wunder“, die „Möwe“, der „Sturm“, \"Faust\" und \"Egmont\".")
            .ShouldBe("Das „Wunder“, die „Möwe“, der „Sturm“, „Faust“ und „Egmont“.");
}
