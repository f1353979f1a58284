using System.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Checks one article at a time, in any thread, and mends it where the request asks for it.</summary>
internal sealed class ArticleChecker(CheckRequest request, ArticleAnalyzer analyzer, RunConfiguration configuration, Surroundings surroundings)
{
    private readonly ArticleReader _reader = new(surroundings);
    private readonly ArticleFixer? _fixer = request.Fixes ? new(analyzer, diagnostic => diagnostic.Severity >= request.Minimum) : null;
    private readonly ArticleFixer? _cleaner = request.CleanOutput is null ? null : new(analyzer, diagnostic => diagnostic.Descriptor.Category == RuleCategory.Structure);

    /// <summary>Measures the rules as they go; null where nobody asks.</summary>
    public RuleProfile? Profile { get; init; }

    /// <summary>Says what goes wrong around the articles.</summary>
    public required EngineReport Engine { get; init; }

    /// <summary>Checks an article.</summary>
    public CheckedArticle Check(UncheckedArticle article)
    {
        surroundings.Cancellation.ThrowIfCancellationRequested();
        return CheckAny(article) with { Article = article };
    }

    private CheckedArticle CheckAny(UncheckedArticle article)
    {
        if (article.Failure is { } failure) return new CheckedArticle(null, Engine.Unreadable(article.File.ShownPath, failure));
        return article.Line is { } line ? CheckLine(article.File, line) : CheckFile(article.File);
    }

    private CheckedArticle CheckFile(ArticleFile file)
    {
        try
        {
            var source = _reader.Read(file);
            var settings = SettingsOf(file);
            var result = Analyze(source, settings);
            _cleaner?.WriteTo(result, source, settings, request.CleanPathOf(file));
            return new CheckedArticle(_fixer?.Fix(result, source, settings, file.FullPath) ?? result, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new CheckedArticle(null, Engine.Unreadable(file.ShownPath, failure.Message));
        }
    }

    private CheckedArticle CheckLine(ArticleFile file, FileLine line)
    {
        if (line.IsBlank) return new CheckedArticle(null, null);
        var settings = SettingsOf(file);
        if (line.IsCut) return new CheckedArticle(Engine.TooLong(file.ShownPath, line, settings), null);
        var (source, read) = ArticleReader.Read(file, line, settings.Fields);
        if (read.Problem is { } problem) return new CheckedArticle(Engine.Broken(file.ShownPath, read, problem, settings), null);
        var result = Analyze(source, settings);
        var isCleaned = _cleaner?.MendLine(result, source, settings);
        if (file.FullPath is null || _fixer?.MendLine(result, source, settings) is not { } mended) return new CheckedArticle(result, null) { CleanedLine = isCleaned };
        var (mendedSource, _) = ArticleReader.Read(file, line, Encoding.UTF8.GetBytes(mended), settings.Fields);
        return new CheckedArticle(analyzer.Analyze(mendedSource, settings), null) { MendedLine = mended, CleanedLine = isCleaned };
    }

    private AnalysisResult Analyze(ArticleSource source, ArticleConfiguration settings)
    {
        var article = analyzer.Read(source, settings);
        Profile?.Measure(article, settings);
        return analyzer.Analyze(article, settings);
    }

    private ArticleConfiguration SettingsOf(ArticleFile file) => configuration.For(file.FullPath ?? surroundings.FullPath(file.ShownPath));
}
