using System.Text;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Writes files anew whose lines hold articles, line by line as they come in order: the changed ones, and the others byte by byte as they were.</summary>
/// <param name="pathOf">Absolute path that a file is written to; null for a file that is not.</param>
/// <param name="textOf">The changed line of an article, or null.</param>
/// <param name="writesUnchanged">Whether a file is written too of which no line was changed.</param>
internal sealed class LineRewriter(Func<ArticleFile, string?> pathOf, Func<CheckedArticle, string?> textOf, bool writesUnchanged) : IDisposable
{
    private ArticleFile? _current;
    private ReplacedFile? _file;
    private bool _isChanged;
    private long _moved;

    /// <summary>Takes the next article; throws what the file system throws.</summary>
    /// <returns>By how many UTF-16 code units the lines behind those changed so far have moved within their file.</returns>
    public long Write(CheckedArticle article)
    {
        if (article.Article is not { } unit) return 0;
        // What could not be read to its end is not written at all.
        if (unit.File == _current && (unit.Failure is not null || unit.Line is { IsCut: true })) Close();
        if (unit.Line is not { } line) return 0;
        if (_current != unit.File) Open(unit.File);
        var moved = _moved;
        if (_file is not { } file) return moved;
        if (textOf(article) is not { } text)
        {
            file.Stream.Write(line.Bytes);
            return moved;
        }
        file.Stream.Write(line.Bytes.AsSpan(..line.Text.Start.Value));
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Stream.Write(line.Bytes.AsSpan(line.Text.End.Value..));
        _isChanged = true;
        _moved += text.Length - Encoding.UTF8.GetCharCount(line.Content);
        return moved;
    }

    /// <summary>Puts the last file in its place.</summary>
    public void Commit()
    {
        if (_isChanged || writesUnchanged) _file?.Commit();
        Close();
        _current = null;
    }

    public void Dispose() => Close();

    private void Open(ArticleFile file)
    {
        Commit();
        (_current, _isChanged, _moved) = (file, false, 0);
        if (pathOf(file) is not { } path) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = ReplacedFile.Create(path);
    }

    private void Close()
    {
        _file?.Dispose();
        _file = null;
    }
}
