using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Analysis.Tests.Engine;

/// <summary>A few rules and an analyzer for them, as a host would put them together.</summary>
internal static class Newsroom
{
    /// <summary>Reports every “quite”.</summary>
    public static Rule Quite { get; } = RuleOf("TL6001", "quite", new TermCheck { Words = ["quite"], Delete = true }) with { Severity = RuleSeverity.Warning };

    /// <summary>Reports every “very”.</summary>
    public static Rule Very { get; } = RuleOf("TL6002", "very", new TermCheck { Words = ["very"] });

    public static Rule RuleOf(string id, string name, Check check) => new()
    {
        Id = id,
        Name = name,
        Category = "style",
        Defect = Defect.Cliche,
        Title = new LocalizedText("Word"),
        Message = new LocalizedText("Found “{match}”.", "de", "„{match}“ gefunden."),
        Why = new LocalizedText("Why."),
        Instead = new LocalizedText("Instead."),
        Check = check,
    };

    public static AnalysisResult Lint(string text, params Rule[] rules) => Lint(text, ArticleConfiguration.Default, rules);

    public static AnalysisResult Lint(string text, ArticleConfiguration configuration, params Rule[] rules) =>
        AnalyzerOf(rules).Analyze(SourceOf(text), configuration);

    public static ArticleAnalyzer AnalyzerOf(Rule[] rules, ArticleAnalyzerOptions? options = null) =>
        new(new RuleCatalog([.. rules, EngineRuleOf(EngineRule.CheckFailed), EngineRuleOf(EngineRule.UnusedSuppression), EngineRuleOf(EngineRule.BinaryContent)]), new LanguagePacks([]), options ?? new());

    public static ArticleSource SourceOf(string text) => new("article.txt", SourceText.From(text), new CommentedText());

    /// <summary>Id and quoted text of each diagnostic, in order.</summary>
    public static string[] Said(this IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, string text) =>
        [.. diagnostics.Select(d => $"{d.Id} {text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}")];

    internal static Rule EngineRuleOf(string id) => new()
    {
        Id = id,
        Name = "engine",
        Category = "engine",
        Title = new LocalizedText("Engine"),
        Message = new LocalizedText("{rule} {check} {detail}"),
        Why = new LocalizedText("Why."),
        Instead = new LocalizedText("Instead."),
        Severity = RuleSeverity.Warning,
    };

    /// <summary>Lines are blocks; what stands in <c>&lt;!-- --&gt;</c> on a line of its own is a comment.</summary>
    private sealed class CommentedText : ArticleParser
    {
        public override string Name => "commented";

        public override IReadOnlyList<string> Extensions => [];

        public override ParsedArticle Parse(SourceText text)
        {
            var lines = text.Lines.Select(line => line.Span).Where(span => !span.IsEmpty).ToLookup(span => text.ToString(span).StartsWith("<!--", StringComparison.Ordinal));
            var blocks = lines[false].Select(span => new UnclassifiedBlock(span, ProjectedText.Verbatim(text.ToString(), span), BlockKind.Paragraph));
            var comments = lines[true].Select(span => new Comment(span, text.ToString(span)[4..^3].Trim()));
            return new ParsedArticle([.. blocks]) { Comments = [.. comments] };
        }
    }
}
