using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Filtering;
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
    private readonly ArticleChecker _checker;
    private readonly RuleProfile? _profile;
    private readonly ImmutableArray<Diagnostic?> _problems;
    private readonly ImmutableArray<ArticleFile> _files;

    public CheckRun(CheckRequest request, RunRules rules, Call call)
    {
        _request = request;
        _call = call;
        var found = new ArticleFinder(call.Surroundings, [.. ArticleFormats.Extensions, .. ArticleFormats.LineExtensions]).Find(request.Paths, request.InputPath);
        var editorConfig = new EditorConfigFiles();
        foreach (var file in request.UsesConfiguration ? found.Files : []) editorConfig.ReadFor(file.FullPath ?? call.Surroundings.FullPath(file.ShownPath));
        var house = HouseWordsOf(request, editorConfig, call.Surroundings);
        var packs = LexiconFolder.Packs.WithWords(house.Lexicons);
        _analyzer = new ArticleAnalyzer(rules.Catalog, packs, OptionsFor(request, found.Files, call));
        _engine = new EngineReport(_analyzer, call.Wording);
        _profile = request.Profiles ? new RuleProfile(rules.Catalog, packs) : null;
        _files = found.Files;
        _checker = new ArticleChecker(request, _analyzer, new RunConfiguration(editorConfig.Configuration, request), call.Surroundings) { Engine = _engine, Profile = _profile };
        _problems = [.. _engine.ProblemsOf(rules), .. _engine.ProblemsOf(editorConfig, call.Surroundings), .. _engine.ProblemsOf(house, call.Surroundings), .. found.Missing.Select(_engine.Missing)];
    }

    // A file of many articles keeps all threads busy by itself.
    private static ArticleAnalyzerOptions OptionsFor(CheckRequest request, ImmutableArray<ArticleFile> files, Call call) => new()
    {
        UiLanguage = call.Wording.Language,
        Wording = call.Wording,
        ThreadsPerArticle = files.Any(static file => ArticleFormats.HasArticleALine(file.ShownPath)) ? 1 : Math.Max(1, request.Jobs / Math.Max(1, files.Length)),
    };

    private static HouseWords HouseWordsOf(CheckRequest request, EditorConfigFiles editorConfig, Surroundings surroundings)
    {
        var house = new HouseWords();
        foreach (var path in request.Dictionaries.Select(surroundings.FullPath).Concat(editorConfig.FilesNamedBy("textlint_dictionary")).Distinct()) house.ReadDictionary(path);
        foreach (var path in request.WordLists.Select(surroundings.FullPath).Concat(editorConfig.FilesNamedBy("textlint_words")).Distinct()) house.ReadList(path);
        return house;
    }

    /// <summary>Reads, analyses and reports.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (_files.IsEmpty && _problems.IsEmpty) _call.Surroundings.Error.WriteLine($"textlint: {_call.Wording["cli.check.nothing"]}");
        using var output = ReportOutput.Open(_request, _call.Surroundings);
        using var progress = Progress.Create(_call.Surroundings, isReportShown: output.IsShown, _call.Wording, _files.Length);
        // Articles are read while the report is begun.
        var articles = OrderedParallel.Run(Articles(), _checker.Check, _request.Jobs, _call.Surroundings.Cancellation);
        var reporter = Reporter.Create(_request.Format, output.Stream, ContextOf());
        reporter.Begin();
        foreach (var problem in _problems.OfType<Diagnostic>()) reporter.Notify(problem);
        var isWhole = _problems.IsEmpty;
        var isFound = false;
        var sketches = new List<RuleSketch>();
        var said = new HashSet<(string Language, LexiconKind Kind)>();
        using var rewriters = new RunRewriters(_request);
        foreach (var article in articles)
        {
            var moved = rewriters.Write(article);
            if (article.Article is { Line: null or { LinesBefore: 0 } }) progress?.Step();
            if (article.Problem is { } problem) reporter.Notify(problem);
            isWhole &= article.Problem is null;
            if (article.Result is not { } result) continue;
            foreach (var missing in result.Missing.Where(missing => said.Add((missing.Language, missing.Kind))))
            {
                if (_engine.Missing(missing, result.Document.Path) is { } notice) reporter.Notify(notice);
            }
            sketches.AddRange(result.Sketches);
            isFound |= result.Diagnostics.Any(diagnostic => diagnostic.Severity >= _request.FailOn);
            reporter.Report(Shown(Moved(result, moved)));
        }
        rewriters.Commit();
        isFound |= Compare(sketches, reporter);
        reporter.End(isWhole);
        output.Commit();
        if (_profile is not null) _call.Surroundings.Error.Write(_profile.Describe(_call.Wording));
        if (!isWhole) return ExitCode.Failure;
        return isFound ? ExitCode.Findings : ExitCode.Clean;
    }

    private bool Compare(List<RuleSketch> sketches, Reporter reporter)
    {
        var found = _analyzer.Compare(sketches);
        reporter.ReportComparison([.. found.Where(diagnostic => diagnostic.Severity >= _request.Minimum)]);
        return found.Any(diagnostic => diagnostic.Severity >= _request.FailOn);
    }

    private IEnumerable<UncheckedArticle> Articles()
    {
        var reader = new ArticleReader(_call.Surroundings);
        return _files.SelectMany(reader.ArticlesOf);
    }

    private AnalysisResult Shown(AnalysisResult result) =>
        _request.Minimum is { } minimum ? SeverityFilter.Apply(result, minimum) : result with { Diagnostics = [], Suppressed = [] };

    private static AnalysisResult Moved(AnalysisResult result, long units)
    {
        if (units == 0) return result;
        var written = result.Document.Written;
        return result with { Document = result.Document with { Written = written with { FirstOffset = written.FirstOffset + units } } };
    }

    private ReportContext ContextOf() => new(_analyzer.Rules, _call.Wording)
    {
        ToolVersion = VersionPrinter.Version,
        BaseDirectory = Surroundings.WithForwardSlashes(_call.Surroundings.WorkingDirectory),
        UseColor = _request.UseColor,
        Width = _call.Surroundings.Width,
    };
}
