using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Tests.Text;

public class VisibleTextTests
{
    [Theory]
    [InlineData("u\u0308ber", "über")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("Vie\u0302\u0323t", "Vi\u1EC7t")]
    [InlineData("u\u0304\u0308", "\u1E7B")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0305\u0308", "a\u0305\u0308")]
    [InlineData("\u0301x", "\u0301x")]
    public void Letters_are_composed_as_in_normal_form_C(string source, string visible) => Visible(source).ShouldBe(visible);

    [Theory]
    [InlineData("Bundes\u00ADtag", "Bundestag")]
    [InlineData("Zeit\u200B\u2060schrift", "Zeitschrift")]
    [InlineData("\u200EBerlin\u200F", "Berlin")]
    [InlineData("👨\u200D👩", "👨\u200D👩")]
    public void What_no_reader_sees_is_hidden(string source, string visible) => Visible(source).ShouldBe(visible);

    private static string Visible(string source) => VisibleText.Of(source, new TextSpan(0, source.Length)).ToString();
}
