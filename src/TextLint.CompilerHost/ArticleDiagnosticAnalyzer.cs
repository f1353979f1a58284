using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Formats;
using TextLint.Language;

namespace TextLint.CompilerHost;

/// <summary>
/// Lints the articles among a project's <c>AdditionalFiles</c> while it is compiled. Ids, severities, messages and places are those of
/// the command line; diagnostics of house rules, which cannot be declared beforehand, are reported as <c>TL0900</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleDiagnosticAnalyzer : DiagnosticAnalyzer
{
    private const string UiLanguageOption = "build_property.TextLintUiLanguage";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. BuiltIn.Rules.All.Select(rule => RuleDescriptor.Of(rule, "en").Descriptor)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var uiLanguage = options.GlobalOptions.TryGetValue(UiLanguageOption, out var language) && language.Length > 0 ? language : "en";
        var house = HouseRules.Load(context.Options.AdditionalFiles, uiLanguage, context.CancellationToken);
        var words = HouseWords.Load(context.Options.AdditionalFiles, options, context.CancellationToken);
        var wording = BuiltIn.Wording(uiLanguage);
        var analyzer = new ArticleAnalyzer(house.Rules, EmbeddedLexicons.Packs.WithWords(words.Lexicons), new ArticleAnalyzerOptions { UiLanguage = uiLanguage, Wording = wording });
        var said = new ConcurrentDictionary<(string Language, LexiconKind Kind), string>();
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var problem in house.Problems(analyzer).Concat(words.Problems(analyzer, wording))) end.ReportDiagnostic(problem);
        });
        context.RegisterAdditionalFileAction(file =>
        {
            if (!ProjectArticle.IsArticle(file.AdditionalFile, options)) return;
            if (file.AdditionalFile.GetText(file.CancellationToken) is not { } text) return;
            var source = new ArticleSource(file.AdditionalFile.Path, text, ArticleFormats.ParserFor(file.AdditionalFile.Path));
            var result = analyzer.Analyze(source, ConfigurationOf(file.AdditionalFile, options));
            foreach (var diagnostic in result.Diagnostics)
                file.ReportDiagnostic(HouseRules.Declared(diagnostic, analyzer));
            foreach (var missing in result.Missing)
            {
                if (said.TryAdd((missing.Language, missing.Kind), source.Path) && ReportOf(missing, source, analyzer) is { } notice) file.ReportDiagnostic(notice);
            }
        });
    }

    private static Diagnostic? ReportOf(MissingLexicon missing, ArticleSource source, ArticleAnalyzer analyzer) =>
        analyzer.ReportEngine(EngineRule.MissingLexicon, new DiagnosticPlace(source.Path, new WrittenText(source.Text), default), missing.Finding, ArticleConfiguration.Default);

    private static ArticleConfiguration ConfigurationOf(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        return ArticleConfiguration.From(options.Keys.Select(key => KeyValuePair.Create(key, options.TryGetValue(key, out var value) ? value : "")));
    }
}
