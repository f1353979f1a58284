using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Translation;
using TextLint.Documents;

namespace TextLint.Analysis;

/// <summary>What the analysis of one article gave.</summary>
/// <param name="Document">The article.</param>
/// <param name="Diagnostics">What is to be reported, ordered by span and id. Fixes: see <see cref="TextFixProperties"/>.</param>
/// <param name="Suppressed">What a comment of the article suppressed, in the same order.</param>
public sealed record AnalysisResult(ArticleDocument Document, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SuppressedDiagnostic> Suppressed)
{
    /// <summary>What the rules that compare articles keep of this one: see <see cref="ArticleAnalyzer.Compare"/>.</summary>
    public ImmutableArray<RuleSketch> Sketches { get; init; } = [];

    /// <summary>What machine translation left in the article; null where it was not looked for.</summary>
    public TranslationTraces? Traces { get; init; }

    /// <summary>Data of the article's language that rules in effect needed and the host does not have.</summary>
    public ImmutableArray<MissingLexicon> Missing { get; init; } = [];
}
