using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents;

namespace TextLint.CompilerHost;

/// <summary>The rule files among a project's additional files, beside the built-in rules.</summary>
internal sealed class HouseRules
{
    private readonly ImmutableArray<RuleProblem> _problems;
    private readonly Dictionary<string, (string Path, SourceText Text)> _files;
    private readonly Wording _wording;

    private HouseRules(RuleCatalog rules, ImmutableArray<RuleProblem> problems, Dictionary<string, (string Path, SourceText Text)> files, Wording wording)
    {
        Rules = rules;
        _problems = problems;
        _files = files;
        _wording = wording;
    }

    /// <summary>All rules of the build.</summary>
    public RuleCatalog Rules { get; }

    public static HouseRules Load(ImmutableArray<AdditionalText> additionalFiles, string uiLanguage, CancellationToken cancellation)
    {
        var files = new Dictionary<string, (string Path, SourceText Text)>(StringComparer.Ordinal);
        foreach (var file in additionalFiles)
        {
            // A rule file is named after its id; other YAML of the project is none of our business.
            var name = Path.GetFileName(file.Path);
            if (IsRuleFile(name) && file.GetText(cancellation) is { } text) files[name] = (file.Path, text);
        }
        var wording = BuiltIn.Wording(uiLanguage);
        if (files.Count == 0) return new HouseRules(BuiltIn.Rules, [], files, wording);
        var loaded = RuleLoader.Load(files.Select(file => new RuleFile(file.Key, file.Value.Text.ToString())), BuiltIn.Lists, RuleOrigin.House);
        return new HouseRules(BuiltIn.Rules.With(loaded.Rules), loaded.Problems, files, wording);
    }

    /// <summary>What is wrong with the rule files, as diagnostics at their places.</summary>
    public IEnumerable<Diagnostic> Problems(ArticleAnalyzer analyzer)
    {
        foreach (var problem in _problems)
        {
            var (path, text) = _files[problem.File];
            var finding = new Finding(problem.Span) { Arguments = [new("detail", problem.Describe(_wording))] };
            if (analyzer.ReportEngine(EngineRule.BrokenRuleFile, new DiagnosticPlace(path, new WrittenText(text), default), finding, ArticleConfiguration.Default) is { } diagnostic)
                yield return diagnostic;
        }
    }

    /// <summary>A diagnostic that the compiler accepts: one of a house rule, whose id it was not told of, is wrapped in <c>TL0900</c>.</summary>
    public static Diagnostic Declared(Diagnostic diagnostic, ArticleAnalyzer analyzer)
    {
        if (BuiltIn.Rules.Find(diagnostic.Id) is not null || BuiltIn.Rules.Find(EngineRule.HouseRule) is not { } wrapper) return diagnostic;
        return Diagnostic.Create(
            analyzer.DescriptorOf(wrapper).Descriptor,
            diagnostic.Location,
            diagnostic.Severity,
            diagnostic.AdditionalLocations,
            diagnostic.Properties,
            diagnostic.Id,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool IsRuleFile(string name)
    {
        if (!name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) return false;
        var letters = 0;
        while (letters < name.Length && char.IsAsciiLetterUpper(name[letters])) letters++;
        return letters >= 2 && letters < name.Length && char.IsAsciiDigit(name[letters]);
    }
}
