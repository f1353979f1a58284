using System.Collections.Immutable;

namespace TextLint.Tool.Files;

/// <summary>What the paths of a call lead to.</summary>
/// <param name="Files">Each file once, ordinally by path.</param>
/// <param name="Missing">Paths and patterns that lead nowhere, as written, and folders that cannot be read.</param>
internal sealed record FoundArticles(ImmutableArray<ArticleFile> Files, ImmutableArray<string> Missing);
