using TextLint.Analysis.Tests.Engine;

namespace TextLint.Analysis.Tests.Filtering;

public class SuppressionTests
{
    [Theory]
    [InlineData("<!-- textlint-disable-next-line TL6001 -->\n\nquite one\nquite two", "TL6001@3")]
    [InlineData("<!-- textlint-disable-next-line quite -->\nquite one\nquite two", "TL6001@2")]
    [InlineData("<!-- textlint-disable-next-line -->\nquite very\nquite two", "TL6001@2")]
    [InlineData("<!-- textlint-disable TL6001 -->\nquite one\n<!-- textlint-enable TL6001 -->\nquite two", "TL6001@3")]
    [InlineData("<!-- textlint-disable TL6001 -->\nquite one\n<!-- textlint-enable -->\nquite two", "TL6001@3")]
    [InlineData("quite one\n<!-- textlint-disable tl6001 -->\nquite two", "TL6001@0")]
    [InlineData("quite one\n<!-- textlint-disable-file TL6001 -->\nquite two", "")]
    [InlineData("<!-- textlint-disable-next-line TL6002 -->\nquite very\nvery", "TL6001@1 TL6002@2")]
    [InlineData("<!-- a remark -->\nquite one", "TL6001@1")]
    public void A_comment_silences_what_it_names_as_far_as_it_reaches(string text, string left) =>
        string.Join(' ', Newsroom.Lint(text, Newsroom.Quite, Newsroom.Very).Diagnostics
            .Select(diagnostic => $"{diagnostic.Id}@{diagnostic.Location.GetLineSpan().StartLinePosition.Line}"))
            .ShouldBe(left);

    [Fact]
    public void What_was_silenced_is_kept_with_the_reason()
    {
        var suppressed = Newsroom.Lint("<!-- textlint-disable-next-line TL6001 -- the minister said so -->\nquite", Newsroom.Quite).Suppressed.ShouldHaveSingleItem();

        suppressed.Diagnostic.Id.ShouldBe("TL6001");
        suppressed.Justification.ShouldBe("the minister said so");
    }

    [Fact]
    public void A_comment_that_silences_nothing_is_reported_for_each_rule_that_it_names()
    {
        const string comment = "<!-- textlint-disable-next-line TL6001, TL6002 -->";

        var diagnostic = Newsroom.Lint(comment + "\nquite one", Newsroom.Quite, Newsroom.Very).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("TL0005");
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Trim().ShouldBe("TL6002");
        diagnostic.Location.SourceSpan.Length.ShouldBe(comment.Length);
    }
}
