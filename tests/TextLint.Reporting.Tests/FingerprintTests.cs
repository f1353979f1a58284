using TextLint.Analysis;

namespace TextLint.Reporting.Tests;

public class FingerprintTests
{
    [Theory]
    [InlineData("Ein neuer Absatz.\n\nEr ist heute [|quasi|] da gewesen, sagt man.")]
    [InlineData("Er ist heute [|quasi|] da gewesen, sagt die Frau.")]
    [InlineData("Er ist heute\u00A0[|quasi|] da gewesen, sagt man.\r\n")]
    public void Edits_elsewhere_leave_it_as_it_is(string edited)
    {
        Of(edited).ShouldBe(Of("Er ist heute [|quasi|] da gewesen, sagt man."));
    }

    [Theory]
    [InlineData("Er ist heute [|sozusagen|] da gewesen, sagt man.")]
    [InlineData("Er war heute [|quasi|] da gewesen, sagt man.")]
    [InlineData("Er ist heute [|quasi|] dort gewesen, sagt man.")]
    public void Other_words_there_make_it_another(string edited)
    {
        Of(edited).ShouldNotBe(Of("Er ist heute [|quasi|] da gewesen, sagt man."));
    }

    [Fact]
    public void The_same_sentence_twice_is_told_apart()
    {
        var fingerprints = Of("Er ist [|quasi|] da.\n\nEr ist [|quasi|] da.");

        fingerprints[0].ShouldEndWith(":1");
        fingerprints[1].ShouldBe(fingerprints[0][..^1] + "2");
    }

    [Theory]
    [InlineData("[|Er|] kam.")]
    [InlineData("Er kam[|.|]")]
    [InlineData("Er[|  |]kam.")]
    [InlineData("Er kam.[|\n\n|]Sie ging.")]
    [InlineData("[||]")]
    public void Every_place_has_one(string marked)
    {
        Of(marked).ShouldHaveSingleItem();
    }

    private static string[] Of(string marked)
    {
        var article = ReportSample.Article("a.txt", marked);
        return [.. Fingerprint.Of(article.Document, article.Diagnostics).Select(fingerprint => fingerprint.Value)];
    }
}
