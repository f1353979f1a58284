using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Configuration;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

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

    /// <summary>Lets the format read the text.</summary>
    /// <returns>The blocks, and the pack of their language, which is the configured one, else the one that the article states, else the recognised one.</returns>
    public (ParsedArticle Article, LanguagePack Pack) Parse(ArticleConfiguration configuration, LanguagePacks packs)
    {
        // A picture called article.txt has no sentences; looking for them takes minutes and says nothing.
        var parsed = Problems.Any(problem => problem.Kind == DocumentProblemKind.BinaryContent) ? new ParsedArticle([]) : Parser.Parse(Text);
        var language = configuration.Language ?? parsed.DeclaredLanguage ?? LanguageDetector.Detect(parsed, packs);
        return (parsed with { Problems = Problems.AddRange(parsed.Problems) }, packs.For(language));
    }
}
