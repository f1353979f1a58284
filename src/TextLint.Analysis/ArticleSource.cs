using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Analysis;

/// <summary>An article as a host hands it over.</summary>
/// <param name="Path">Path that diagnostics carry.</param>
/// <param name="Text">The text as written.</param>
/// <param name="Parser">The parser of its format.</param>
public sealed record ArticleSource(string Path, SourceText Text, ArticleParser Parser)
{
    /// <summary>Where the text stands in its file; null where it is the file.</summary>
    public WrittenText? Written { get; init; }

    /// <summary>What was wrong with its bytes.</summary>
    public ImmutableArray<DocumentProblem> Problems { get; init; } = [];
}
