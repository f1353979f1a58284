using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Tool.Checking;

/// <summary>What became of one article: what the analysis gave, or why there was none.</summary>
internal readonly record struct CheckedArticle(AnalysisResult? Result, Diagnostic? Problem);
