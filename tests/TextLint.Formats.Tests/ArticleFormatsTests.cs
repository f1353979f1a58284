namespace TextLint.Formats.Tests;

public sealed class ArticleFormatsTests
{
    [Theory]
    [InlineData("artikel.txt", "text")]
    [InlineData("artikel.MD", "markdown")]
    [InlineData("a/b.markdown", "markdown")]
    [InlineData("index.htm", "html")]
    [InlineData("artikel.xyz", "text")]
    [InlineData("-", "text")]
    public void A_file_is_read_by_its_extension(string path, string format) => ArticleFormats.ParserFor(path).Name.ShouldBe(format);

    [Fact]
    public void Only_files_of_a_format_are_supported()
    {
        ArticleFormats.IsSupported("a.xhtml").ShouldBeTrue();
        ArticleFormats.IsSupported("a.exe").ShouldBeFalse();
        ArticleFormats.Extensions.ShouldBe([".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"]);
    }
}
