using System.Text;

namespace TextLint.Formats.Tests.Html;

public sealed class DeclaredEncodingTests
{
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("<meta charset=iso-8859-15>", "iso-8859-15")]
    [InlineData("<html><head><META CHARSET = 'windows-1250' /><p>", "windows-1250")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">", "koi8-r")]
    [InlineData("<meta content='text/html;charset=koi8-r;x' http-equiv=content-type>", "koi8-r")]
    [InlineData("<meta name=description content='charset=koi8-r'><meta charset=utf-8>", "utf-8")]
    [InlineData("<meta charset=latin1><meta charset=koi8-r>", "latin1")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html>", "iso-8859-2")]
    [InlineData("<?xml version=\"1.0\" encoding='iso-8859-2'?><meta charset=koi8-r>", "koi8-r")]
    [InlineData("<!-- <meta charset=koi8-r> --><script>'<meta charset=koi8-r>'</script>", null)]
    [InlineData("<p>charset=koi8-r", null)]
    [InlineData("<meta charset=\"\">", null)]
    [InlineData("<?xml encoding", null)]
    public void A_page_states_its_encoding(string head, string? name) => Parser.DeclaredEncodingOf(Encoding.ASCII.GetBytes(head)).ShouldBe(name);
}
