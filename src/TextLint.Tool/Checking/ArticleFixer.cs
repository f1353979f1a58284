using System.Text;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Fixes;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Applies the safe fixes of an article until none is left.</summary>
internal sealed class ArticleFixer(ArticleAnalyzer analyzer, DiagnosticSeverity? minimum)
{
    // A fix may bring forth another one; two that undo each other shall not go on for ever.
    private const int MostPasses = 10;

    /// <summary>Mends an article on disk; throws what the file system throws. Encoding, byte order mark and line ends stay as they are.</summary>
    /// <param name="result">What the analysis gave.</param>
    /// <param name="source">The article as it was read.</param>
    /// <param name="configuration">What holds for it.</param>
    /// <param name="fullPath">Where to write it; null gives no file.</param>
    /// <returns>What the analysis gives afterwards.</returns>
    public AnalysisResult Fix(AnalysisResult result, ArticleSource source, ArticleConfiguration configuration, string? fullPath)
    {
        // A text that was not read as it stands cannot be written back as it was.
        if (fullPath is null || !source.Problems.IsEmpty) return result;
        var text = source.Text;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var changes = FixSelection.SafeChanges([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= minimum)]);
            if (changes.IsEmpty) break;
            text = text.WithChanges(changes);
            result = analyzer.Analyze(source with { Text = text }, configuration);
        }
        if (text != source.Text) Write(text.ToString(), source.Text.Encoding!, fullPath);
        return result;
    }

    private static void Write(string text, Encoding encoding, string fullPath)
    {
        using var file = ReplacedFile.Create(fullPath);
        file.Stream.Write(encoding.Preamble);
        file.Stream.Write(encoding.GetBytes(text));
        file.Commit();
    }
}
