using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Formats.JsonLines;
using TextLint.Tool.Files;
using TextLint.Tool.Printing;

namespace TextLint.Tool.Checking;

/// <summary>Puts what goes wrong around the articles into diagnostics of the engine.</summary>
internal sealed class EngineReport(ArticleAnalyzer analyzer, Wording wording)
{
    private static readonly SourceText NoText = SourceText.From("");

    /// <summary>A file that cannot be read.</summary>
    public Diagnostic? Unreadable(string shownPath, string detail) => At(EngineRule.UnreadableFile, shownPath, NoText, default, detail);

    /// <summary>A line that holds no article.</summary>
    public AnalysisResult Broken(string shownPath, JsonLine line, JsonLineProblem problem, ArticleConfiguration settings)
    {
        var detail = problem.Kind switch
        {
            JsonLineProblemKind.NoUtf8 => wording["cli.line.no-utf8"],
            JsonLineProblemKind.NoObject => wording["cli.line.no-object"],
            JsonLineProblemKind.NoField => wording.Format("cli.line.no-field", new KeyValuePair<string, string>("field", settings.Fields.Text)),
            JsonLineProblemKind.NoText => wording.Format("cli.line.no-text", new KeyValuePair<string, string>("field", settings.Fields.Text)),
            _ => wording["cli.line.no-json"],
        };
        return Broken(shownPath, line.Written, new Finding(problem.Span) { Arguments = [new("detail", detail)] }, settings);
    }

    /// <summary>A line that is longer than any that is read.</summary>
    public AnalysisResult TooLong(string shownPath, FileLine line, ArticleConfiguration settings) => Broken(
        shownPath,
        new WrittenText(NoText) { IsWholeFile = false, FirstLine = line.LinesBefore, FirstOffset = line.Offset },
        new Finding(default) { Arguments = [new("detail", wording["cli.line.too-long"])] },
        settings);

    /// <summary>A path that leads nowhere.</summary>
    public Diagnostic? Missing(string path) => Unreadable(path, wording["cli.error.missing-path"]);

    /// <summary>What is wrong with the rules of the house.</summary>
    public IEnumerable<Diagnostic?> ProblemsOf(RunRules rules)
    {
        foreach (var folder in rules.House)
        {
            foreach (var problem in folder.Problems)
                yield return At(EngineRule.BrokenRuleFile, folder.ShownPath(problem.File), folder.TextOf(problem), problem.Span, problem.Describe(wording));
        }
        foreach (var (folder, rule) in rules.Repeated)
        {
            var problem = new RuleProblem(rule.File, default, default, RuleFileError.DuplicateId, rule.Id);
            yield return At(EngineRule.BrokenRuleFile, folder.ShownPath(rule.File), NoText, default, problem.Describe(wording));
        }
    }

    /// <summary>What is wrong with the configuration.</summary>
    public IEnumerable<Diagnostic?> ProblemsOf(EditorConfigFiles files, Surroundings surroundings)
    {
        foreach (var path in files.Unreadable) yield return Unreadable(surroundings.ShownPath(path), wording["cli.error.unreadable"]);
        foreach (var path in files.Paths)
        {
            var text = files.TextOf(path);
            foreach (var problem in ConfigurationValidator.Validate(surroundings.ShownPath(path), text, analyzer.Rules))
                yield return At(EngineRule.BrokenConfiguration, problem.File, text, problem.Span, problem.Detail);
        }
    }

    /// <summary>What is wrong with dictionaries and word lists of the house.</summary>
    public IEnumerable<Diagnostic?> ProblemsOf(HouseWords house, Surroundings surroundings)
    {
        foreach (var (path, detail) in house.Unreadable) yield return Unreadable(surroundings.ShownPath(path), detail);
        foreach (var (path, text, problem) in house.Problems)
        {
            var line = text.Lines[Math.Min(problem.Line, text.Lines.Count) - 1];
            var detail = wording.Format($"dictionary.{KebabCase.Of(problem.Kind)}", [new("detail", problem.Detail)]);
            yield return At(EngineRule.BrokenDictionary, surroundings.ShownPath(path), text, line.Span, detail);
        }
    }

    /// <summary>Data of a language that is not beside the tool; said at the first article that would need it.</summary>
    public Diagnostic? Missing(MissingLexicon missing, string shownPath) =>
        analyzer.ReportEngine(EngineRule.MissingLexicon, new DiagnosticPlace(shownPath, new WrittenText(NoText), RuleSeverity.Warning), missing.Finding, ArticleConfiguration.Default);

    private AnalysisResult Broken(string shownPath, WrittenText line, Finding finding, ArticleConfiguration settings)
    {
        var diagnostic = analyzer.ReportEngine(EngineRule.BrokenLine, new DiagnosticPlace(shownPath, line, RuleSeverity.None), finding, settings);
        return new AnalysisResult(new ArticleDocument(shownPath, line.Text, "und", []) { Written = line }, diagnostic is null ? [] : [diagnostic], []);
    }

    private Diagnostic? At(string rule, string shownPath, SourceText text, TextSpan span, string detail) =>
        analyzer.ReportEngine(rule, new DiagnosticPlace(shownPath, new WrittenText(text), RuleSeverity.Error), new Finding(span) { Arguments = [new("detail", detail)] }, ArticleConfiguration.Default);
}
