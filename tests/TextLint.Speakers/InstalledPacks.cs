using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Content;

namespace TextLint.Speakers;

/// <summary>The built-in languages with the lexicons that the build puts beside this program.</summary>
public static class InstalledPacks
{
    /// <summary>Reads articles with them.</summary>
    public static ArticleAnalyzer Analyzer { get; } = new(new RuleCatalog([]), BuiltIn.Packs.WithLexicons(static (language, kind) =>
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
        var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin").FirstOrDefault() : null;
        return found is null ? null : File.ReadAllBytes(found);
    }), new ArticleAnalyzerOptions());
}
