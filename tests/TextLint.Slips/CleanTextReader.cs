using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Programs;

namespace TextLint.Slips;

/// <summary>Reads and analyses texts in one language with the rules that are on by default.</summary>
internal sealed class CleanTextReader
{
    private readonly ArticleAnalyzer _analyzer;
    private readonly ArticleConfiguration _configuration;

    /// <param name="language">BCP 47 tag of the texts.</param>
    public CleanTextReader(string language)
    {
        var packs = BuiltIn.Packs.WithLexicons(InstalledLexicons.Read);
        Pack = packs.For(language);
        _analyzer = new ArticleAnalyzer(BuiltIn.Rules, packs, new ArticleAnalyzerOptions());
        _configuration = ArticleConfiguration.Default.WithLanguage(language);
    }

    public LanguagePack Pack { get; }

    public ArticleModel Model(string text) => _analyzer.Read(SourceOf(text), _configuration);

    /// <summary>Where a rule found something in a text.</summary>
    public IReadOnlyList<(string Rule, TextSpan Span)> Findings(string text) =>
        [.. _analyzer.Analyze(SourceOf(text), _configuration).Diagnostics.Select(static diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))];

    public static int WordsOf(ArticleModel model) => model.Document.Blocks.SelectMany(static block => block.Sentences).Sum(static sentence => sentence.Tokens.Count(static token => token.Kind == TokenKind.Word));

    private static ArticleSource SourceOf(string text) => new("article.txt", SourceText.From(text), new PlainTextParser());
}
