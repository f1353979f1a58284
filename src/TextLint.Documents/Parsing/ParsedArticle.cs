using System.Collections.Immutable;

namespace TextLint.Documents.Parsing;

/// <summary>What a format makes of a source text, before anything of the language is known.</summary>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record ParsedArticle(ImmutableArray<UnclassifiedBlock> Blocks)
{
    /// <summary>BCP 47 tag that the source itself states (front matter, <c>lang</c>), else null.</summary>
    public string? DeclaredLanguage { get; init; }

    public ImmutableArray<Comment> Comments { get; init; } = [];

    public ImmutableArray<DocumentProblem> Problems { get; init; } = [];
}
