using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Filtering;
using TextLint.Analysis.Rules;
using TextLint.Formats;
using TextLint.Language;
using TextLint.Reporting;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>One check of many articles, from their paths to the report.</summary>
internal sealed class CheckRun
{
    private readonly CheckRequest _request;
    private readonly Call _call;
    private readonly ArticleAnalyzer _analyzer;
    private readonly EngineReport _engine;
    private readonly ArticleReader _reader;
    private readonly ArticleFixer? _fixer;
    private readonly ArticleFixer? _cleaner;
    private readonly RuleProfile? _profile;
    private readonly ImmutableArray<Diagnostic?> _problems;
    private readonly ImmutableArray<ArticleFile> _files;
    private readonly RunConfiguration _configuration;

    public CheckRun(CheckRequest request, RunRules rules, Call call)
    {
        _request = request;
        _call = call;
        _analyzer = new ArticleAnalyzer(rules.Catalog, LexiconFolder.Packs, new ArticleAnalyzerOptions { UiLanguage = call.Wording.Language });
        _engine = new EngineReport(_analyzer, call.Wording);
        _reader = new ArticleReader(call.Surroundings);
        _fixer = request.Fixes ? new ArticleFixer(_analyzer, diagnostic => diagnostic.Severity >= request.Minimum) : null;
        _cleaner = request.CleanOutput is null ? null : new ArticleFixer(_analyzer, diagnostic => diagnostic.Descriptor.Category == RuleCategory.Structure);
        _profile = request.Profiles ? new RuleProfile(rules.Catalog, LexiconFolder.Packs) : null;
        var found = new ArticleFinder(call.Surroundings, ArticleFormats.Extensions).Find(request.Paths, request.InputPath);
        var editorConfig = new EditorConfigFiles();
        foreach (var file in request.UsesConfiguration ? found.Files : []) editorConfig.ReadFor(FullPathOf(file));
        _files = found.Files;
        _configuration = new RunConfiguration(editorConfig.Configuration, request.Language, request.Overrides);
        _problems = [.. _engine.ProblemsOf(rules), .. _engine.ProblemsOf(editorConfig, call.Surroundings), .. found.Missing.Select(_engine.Missing)];
    }

    /// <summary>Reads, analyses and reports.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        using var output = ReportOutput.Open(_request, _call.Surroundings);
        using var progress = Progress.Create(_call.Surroundings, isReportShown: output.IsShown, _call.Wording, _files.Length);
        var reporter = Reporter.Create(_request.Format, output.Stream, ContextOf());
        reporter.Begin();
        foreach (var problem in _problems.OfType<Diagnostic>()) reporter.Notify(problem);
        var isWhole = _problems.IsEmpty;
        var isFound = false;
        var said = new HashSet<(string Language, LexiconKind Kind)>();
        foreach (var article in OrderedParallel.Run(_files, Check, Math.Min(_request.Jobs, _files.Length), _call.Surroundings.Cancellation))
        {
            progress?.Step();
            if (article.Problem is { } problem) reporter.Notify(problem);
            if (article.Result is not { } result) isWhole = false;
            else
            {
                foreach (var missing in result.Missing)
                {
                    if (said.Add((missing.Language, missing.Kind)) && _engine.Missing(missing, result.Document.Path) is { } notice) reporter.Notify(notice);
                }
                isFound |= result.Diagnostics.Any(diagnostic => diagnostic.Severity >= _request.FailOn);
                reporter.Report(_request.Minimum is { } minimum ? SeverityFilter.Apply(result, minimum) : result with { Diagnostics = [], Suppressed = [] });
            }
        }
        reporter.End(isWhole);
        output.Commit();
        if (_profile is not null) _call.Surroundings.Error.Write(_profile.Describe(_call.Wording));
        if (!isWhole) return ExitCode.Failure;
        return isFound ? ExitCode.Findings : ExitCode.Clean;
    }

    private CheckedArticle Check(ArticleFile file)
    {
        _call.Surroundings.Cancellation.ThrowIfCancellationRequested();
        try
        {
            var source = _reader.Read(file);
            var configuration = _configuration.For(FullPathOf(file));
            var article = _analyzer.Read(source, configuration);
            _profile?.Measure(article, configuration);
            var result = _analyzer.Analyze(article, configuration);
            _cleaner?.WriteTo(result, source, configuration, CleanPathOf(file));
            return new CheckedArticle(_fixer?.Fix(result, source, configuration, file.FullPath) ?? result, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new CheckedArticle(null, _engine.Unreadable(file.ShownPath, failure.Message));
        }
    }

    private string FullPathOf(ArticleFile file) => file.FullPath ?? _call.Surroundings.FullPath(file.ShownPath);

    // Articles from outside the working directory lie in the folder too.
    private string CleanPathOf(ArticleFile file) =>
        Path.Combine([_request.CleanOutput!, .. file.ShownPath.Split('/', ':').Where(part => part is not ("" or "." or ".."))]);

    private ReportContext ContextOf() => new(_analyzer.Rules, _call.Wording)
    {
        ToolVersion = VersionPrinter.Version,
        BaseDirectory = Surroundings.WithForwardSlashes(_call.Surroundings.WorkingDirectory),
        UseColor = _request.UseColor,
        Width = _call.Surroundings.Width,
    };
}
