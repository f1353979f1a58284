using TextLint.Analysis;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Formats;
using TextLint.Formats.JsonLines;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Reads articles from disk and from standard input.</summary>
internal sealed class ArticleReader(Surroundings surroundings)
{
    /// <summary>The articles of a file: itself, or its lines one by one.</summary>
    public IEnumerable<UncheckedArticle> ArticlesOf(ArticleFile file)
    {
        if (!ArticleFormats.HasArticleALine(file.ShownPath))
        {
            yield return new UncheckedArticle(file, null);
            yield break;
        }
        LineReader? lines = null;
        try
        {
            while (Next(file, ref lines) is { } article)
            {
                yield return article;
                if (article.Failure is not null) yield break;
            }
        }
        finally
        {
            lines?.Dispose();
        }
    }

    /// <summary>The articles of a file as the analyzer wants them; throws what the file system throws. Lines without an article are passed over.</summary>
    public IEnumerable<ArticleSource> Sources(ArticleFile file, ArticleFields fields)
    {
        foreach (var article in ArticlesOf(file))
        {
            if (article.Failure is { } failure) throw new IOException(failure);
            if (article.Line is not { } line) yield return Read(file);
            else if (Read(file, line, fields) is { Line.Problem: null } read) yield return read.Source;
        }
    }

    /// <summary>A file that is an article as the analyzer wants it; throws what the file system throws.</summary>
    public ArticleSource Read(ArticleFile file)
    {
        var bytes = file.FullPath is null ? StandardInput() : File.ReadAllBytes(file.FullPath);
        var parser = ArticleFormats.ParserFor(file.ShownPath);
        var decoded = SourceTextDecoder.Decode(bytes, parser.DeclaredEncodingOf(bytes));
        return new ArticleSource(file.ShownPath, decoded.Text, parser) { Problems = decoded.Problems };
    }

    /// <summary>A line as the analyzer wants it, with the line itself, which may hold no article.</summary>
    public static (ArticleSource Source, JsonLine Line) Read(ArticleFile file, FileLine line, ArticleFields fields) => Read(file, line, line.Content, fields);

    /// <summary>The same of a line that says something else by now.</summary>
    public static (ArticleSource Source, JsonLine Line) Read(ArticleFile file, FileLine line, ReadOnlySpan<byte> content, ArticleFields fields)
    {
        var read = JsonLine.Read(content, fields, line.LinesBefore, line.Offset);
        return (new ArticleSource(file.ShownPath, read.Text, read.Parser) { Written = read.Written }, read);
    }

    private UncheckedArticle? Next(ArticleFile file, ref LineReader? lines)
    {
        try
        {
            lines ??= new LineReader(file.FullPath is null ? surroundings.OpenInput() : File.OpenRead(file.FullPath));
            return lines.Read() is { } line ? new UncheckedArticle(file, line) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new UncheckedArticle(file, null) { Failure = failure.Message };
        }
    }

    private byte[] StandardInput()
    {
        using var bytes = new MemoryStream();
        surroundings.OpenInput().CopyTo(bytes);
        return bytes.ToArray();
    }
}
