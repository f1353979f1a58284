namespace TextLint.Tool.Checking;

/// <summary>What a run writes of files with an article a line: the mended files in their places, the cleaned ones in their folder.</summary>
internal sealed class RunRewriters(CheckRequest request) : IDisposable
{
    private readonly LineRewriter? _mended = request.Fixes ? new(file => file.FullPath, article => article.MendedLine, writesUnchanged: false) : null;
    private readonly LineRewriter? _cleaned = request.CleanOutput is null ? null : new(request.CleanPathOf, article => article.CleanedLine, writesUnchanged: true);

    /// <summary>Takes the next article of the run; throws what the file system throws.</summary>
    /// <returns>By how many UTF-16 code units the article has moved within its file.</returns>
    public long Write(CheckedArticle article)
    {
        _cleaned?.Write(article);
        return _mended?.Write(article) ?? 0;
    }

    /// <summary>Puts the last files in their places.</summary>
    public void Commit()
    {
        _cleaned?.Commit();
        _mended?.Commit();
    }

    public void Dispose()
    {
        _cleaned?.Dispose();
        _mended?.Dispose();
    }
}
