using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Puts what goes wrong around the articles into diagnostics of the engine.</summary>
internal sealed class EngineReport(ArticleAnalyzer analyzer, Wording wording)
{
    private static readonly SourceText NoText = SourceText.From("");

    /// <summary>A file that cannot be read.</summary>
    public Diagnostic? Unreadable(string shownPath, string detail) => At(EngineRule.UnreadableFile, shownPath, NoText, default, detail);

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
        foreach (var (path, text) in files.Texts)
        {
            foreach (var problem in ConfigurationValidator.Validate(surroundings.ShownPath(path), text, analyzer.Rules))
                yield return At(EngineRule.BrokenConfiguration, problem.File, text, problem.Span, problem.Detail);
        }
    }

    /// <summary>Data of a language that is not beside the tool; said at the first article that would need it.</summary>
    public Diagnostic? Missing(MissingLexicon missing, string shownPath) =>
        analyzer.ReportEngine(EngineRule.MissingLexicon, new DiagnosticPlace(shownPath, NoText, RuleSeverity.Warning), missing.Finding, ArticleConfiguration.Default);

    private Diagnostic? At(string rule, string shownPath, SourceText text, TextSpan span, string detail) =>
        analyzer.ReportEngine(rule, new DiagnosticPlace(shownPath, text, RuleSeverity.Error), new Finding(span) { Arguments = [new("detail", detail)] }, ArticleConfiguration.Default);
}
