namespace TextLint.Reporting;

/// <summary>A generated page.</summary>
/// <param name="Path">Path relative to the folder of rules, with forward slashes.</param>
/// <param name="Content">Markdown, with line feeds.</param>
public sealed record DocumentationPage(string Path, string Content);
