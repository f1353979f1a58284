using TextLint.Analysis;
using TextLint.Documents;
using TextLint.Formats;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Reads articles from disk and from standard input.</summary>
internal sealed class ArticleReader(Surroundings surroundings)
{
    /// <summary>An article as the analyzer wants it; throws what the file system throws.</summary>
    public ArticleSource Read(ArticleFile file)
    {
        var decoded = SourceTextDecoder.Decode(file.FullPath is null ? StandardInput() : File.ReadAllBytes(file.FullPath));
        return new ArticleSource(file.ShownPath, decoded.Text, ArticleFormats.ParserFor(file.ShownPath)) { Problems = decoded.Problems };
    }

    private byte[] StandardInput()
    {
        using var bytes = new MemoryStream();
        surroundings.Input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
