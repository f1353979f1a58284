using TextLint.Tool.Files;

namespace TextLint.Tool.Tests;

public class MappedFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public void A_mapped_file_holds_the_bytes_of_the_file(int length)
    {
        var path = Path.GetTempFileName();
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        File.WriteAllBytes(path, bytes);

        MappedFile.Open(path).ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void The_tool_opens_the_lexicons_beside_it() => LexiconFolder.Packs.For("de").Lexicon.ShouldNotBeNull().IsKnown("Gartenzaun").ShouldBeTrue();
}
