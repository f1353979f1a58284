using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Programs;

namespace TextLint.Speakers;

/// <summary>The built-in languages with the lexicons that the build puts beside this program.</summary>
public static class InstalledPacks
{
    /// <summary>Reads articles with them.</summary>
    public static ArticleAnalyzer Analyzer { get; } = new(new RuleCatalog([]), BuiltIn.Packs.WithLexicons(InstalledLexicons.Read), new ArticleAnalyzerOptions());
}
