namespace TextLint.Tool.Files;

/// <summary>A file to be linted.</summary>
/// <param name="FullPath">Its absolute path; null for standard input.</param>
/// <param name="ShownPath">The path that reports show, with forward slashes.</param>
internal sealed record ArticleFile(string? FullPath, string ShownPath);
