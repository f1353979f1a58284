using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Content;
using TextLint.Documents.Parsing;
using TextLint.Programs;

namespace TextLint.Translation;

/// <summary>Analyses texts with the rules that are on by default.</summary>
/// <param name="language">BCP 47 tag of the texts.</param>
internal sealed class ArticleReader(string language)
{
    private readonly ArticleAnalyzer _analyzer = new(BuiltIn.Rules, BuiltIn.Packs.WithLexicons(InstalledLexicons.Read), new ArticleAnalyzerOptions());

    public AnalysisResult Analyze(MarkedArticle article) => _analyzer.Analyze(
        new ArticleSource("article.txt", SourceText.From(article.Text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage(language));
}
