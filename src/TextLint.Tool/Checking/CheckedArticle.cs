using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Tool.Checking;

/// <summary>What became of one article: what the analysis gave, or why there was none; neither of a blank line.</summary>
internal sealed record CheckedArticle(AnalysisResult? Result, Diagnostic? Problem)
{
    /// <summary>The article as it came.</summary>
    public UncheckedArticle? Article { get; init; }

    /// <summary>The line that held it, with the safe fixes applied; null where there were none.</summary>
    public string? MendedLine { get; init; }

    /// <summary>The line that held it, without what does not belong into the article; null where that was nothing.</summary>
    public string? CleanedLine { get; init; }
}
