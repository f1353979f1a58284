using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>An article of a run that waits for its turn.</summary>
/// <param name="File">The file that holds it.</param>
/// <param name="Line">The line of the file that holds it; null where the file is the article.</param>
internal sealed record UncheckedArticle(ArticleFile File, FileLine? Line)
{
    /// <summary>Why the file could not be read from here on, or null.</summary>
    public string? Failure { get; init; }
}
