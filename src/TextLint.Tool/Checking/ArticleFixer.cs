using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Fixes;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Applies the safe fixes of an article until none is left.</summary>
/// <param name="analyzer">Finds what is wrong.</param>
/// <param name="isWanted">Whether the fix of a diagnostic is applied, where it is safe.</param>
internal sealed class ArticleFixer(ArticleAnalyzer analyzer, Func<Diagnostic, bool> isWanted)
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
        var text = Mend(ref result, source, configuration);
        if (text != source.Text) Write(text.ToString(), source.Text.Encoding!, fullPath);
        return result;
    }

    /// <summary>Writes the mended article to another place, changed or not; throws what the file system throws.</summary>
    /// <param name="result">What the analysis gave.</param>
    /// <param name="source">The article as it was read; one with problems is not written.</param>
    /// <param name="configuration">What holds for it.</param>
    /// <param name="fullPath">Where to write it; folders are made.</param>
    public void WriteTo(AnalysisResult result, ArticleSource source, ArticleConfiguration configuration, string fullPath)
    {
        if (!source.Problems.IsEmpty) return;
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        Write(Mend(ref result, source, configuration).ToString(), source.Text.Encoding ?? Encoding.UTF8, fullPath);
    }

    /// <summary>Mends the line that holds an article.</summary>
    /// <param name="result">What the analysis gave.</param>
    /// <param name="source">The article as it was read from the line.</param>
    /// <param name="configuration">What holds for it.</param>
    /// <returns>The line as it should stand; null where nothing is to be changed.</returns>
    public string? MendLine(AnalysisResult result, ArticleSource source, ArticleConfiguration configuration)
    {
        var text = Mend(ref result, source, configuration);
        if (text == source.Text || source.Written is not { } written) return null;
        return written.Text.WithChanges(text.GetTextChanges(source.Text).Select(written.ToWritten)).ToString();
    }

    private SourceText Mend(ref AnalysisResult result, ArticleSource source, ArticleConfiguration configuration)
    {
        var text = source.Text;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var changes = FixSelection.SafeChanges([.. result.Diagnostics.Where(isWanted)]);
            if (changes.IsEmpty) break;
            text = text.WithChanges(changes);
            result = analyzer.Analyze(source with { Text = text, Written = null }, configuration);
        }
        return text;
    }

    private static void Write(string text, Encoding encoding, string fullPath)
    {
        using var file = ReplacedFile.Create(fullPath);
        file.Stream.Write(encoding.Preamble);
        file.Stream.Write(encoding.GetBytes(text));
        file.Commit();
    }
}
