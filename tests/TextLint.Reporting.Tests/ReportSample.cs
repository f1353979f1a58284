using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Checks;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Testing;

namespace TextLint.Reporting.Tests;

/// <summary>Findings at the marks of a text, and reports of them.</summary>
internal static class ReportSample
{
    public const string BaseDirectory = "/desk/news";

    public static Rule Filler { get; } = new()
    {
        Id = "TL6012",
        Name = "filler-word",
        Category = "style",
        Defect = Defect.Cliche,
        Language = "de",
        Title = new("Filler word"),
        Message = new("The filler word “{match}” can usually go."),
        Why = new("Filler words lengthen a sentence and say nothing."),
        Instead = new("Delete the word."),
        Check = new Silence(),
        Examples =
        [
            new(RuleExampleKind.Flagged, "Das ist [|eigentlich|] gut.") { Fixed = "Das ist gut." },
            new(RuleExampleKind.Clean, "Quasimodo läutet `Glocken`.") { Because = "Only whole words count." },
        ],
    };

    public static Rule Spacing { get; } = Filler with { Id = "TL1003", Name = "double-space", Category = "spacing", Defect = Defect.Spacing, Severity = RuleSeverity.Error };

    public static Rule Unreadable { get; } = Filler with
    {
        Id = "TL0012",
        Name = "unreadable-file",
        Category = "engine",
        Defect = null,
        Check = null,
        Language = Rule.AnyLanguage,
        Severity = RuleSeverity.Error,
        Message = new("The file cannot be read: {detail}."),
    };

    public static ReportContext Context { get; } = new(new RuleCatalog([Filler, Spacing, Unreadable]), BuiltIn.Wording("en"))
    {
        ToolVersion = "1.2.3",
        BaseDirectory = BaseDirectory,
    };

    /// <summary>An article with a finding of <paramref name="rule"/> at every mark.</summary>
    public static AnalysisResult Article(string path, string marked, Rule? rule = null, Func<TextSpan, TextFix>? fix = null)
    {
        var text = MarkedText.Parse(marked);
        var findings = text.Spans.Select(span => new Finding(span) { Fixes = fix is null ? [] : [fix(span)] });
        return Article(path, text.Text, rule ?? Filler, findings);
    }

    public static AnalysisResult Article(string path, string text, Rule rule, IEnumerable<Finding> findings)
    {
        var source = SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var document = ArticleBuilder.Build(path, source, new PlainTextParser().Parse(source), TextConventions.Undetermined);
        var place = new DiagnosticPlace(path, new WrittenText(source), rule.Severity);
        return new AnalysisResult(document, [.. findings.Select(finding => RuleDescriptor.Of(rule, "en").Report(place, finding, source.ToString(finding.Span)))], []);
    }

    /// <summary>The same findings, suppressed by a comment.</summary>
    public static AnalysisResult Suppressed(AnalysisResult result, string justification) =>
        result with { Diagnostics = [], Suppressed = [.. result.Diagnostics.Select(diagnostic => new SuppressedDiagnostic(diagnostic, justification))] };

    /// <summary>A file that could not be read.</summary>
    public static Diagnostic UnreadableFile(string path) =>
        RuleDescriptor.Of(Unreadable, "en").Report(
            new DiagnosticPlace(path, new WrittenText(SourceText.From("")), RuleSeverity.Error),
            new Finding(default) { Arguments = [new("detail", "it is a folder")] },
            "");

    public static string Report(ReportFormat format, params AnalysisResult[] articles) => Report(format, Context, articles, []);

    public static string Report(ReportFormat format, ReportContext context, AnalysisResult[] articles, Diagnostic[] notifications)
    {
        using var output = new MemoryStream();
        var reporter = Reporter.Create(format, output, context);
        reporter.Begin();
        foreach (var article in articles) reporter.Report(article);
        foreach (var notification in notifications) reporter.Notify(notification);
        reporter.End(succeeded: notifications.Length == 0);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class Silence : ArticleCheck
    {
        public override IEnumerable<Finding> Find(ArticleModel model) => [];
    }
}
