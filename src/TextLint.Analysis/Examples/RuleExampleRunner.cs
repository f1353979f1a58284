using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Analysis.Examples;

/// <summary>Runs the examples of rules: exactly the marked spans are reported, and the fixes give the text that is promised.</summary>
/// <param name="packs">The languages that are known.</param>
/// <param name="formats">The formats that examples may be written in.</param>
public sealed class RuleExampleRunner(LanguagePacks packs, ImmutableArray<ArticleParser> formats)
{
    /// <summary>The examples of <paramref name="rule"/> that do not show what they claim. A check that throws fails its example.</summary>
    public IEnumerable<RuleExampleFailure> Run(Rule rule) => rule.Examples.Select(example => Run(rule, example)).OfType<RuleExampleFailure>();

    /// <summary>What is wrong with one example, or null.</summary>
    public RuleExampleFailure? Run(Rule rule, RuleExample example)
    {
        if (MarkedExample.Read(example.Text) is not { } marked) return new RuleExampleFailure(rule, example, example.Text);
        try
        {
            return ActualInsteadOf(rule, example, marked) is { } actual ? new RuleExampleFailure(rule, example, actual) : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new RuleExampleFailure(rule, example, $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private string? ActualInsteadOf(Rule rule, RuleExample example, MarkedExample marked)
    {
        var reported = Report(rule, example, marked.Text);
        var spans = reported.Select(diagnostic => diagnostic.Location.SourceSpan).ToImmutableArray();
        if (!spans.SequenceEqual(marked.Spans)) return MarkedExample.Mark(marked.Text, spans);
        if (example.Fixed is not { } promised) return null;
        var mended = Mend(marked.Text, reported);
        if (mended != promised) return mended;
        var left = Report(rule, example, mended);
        return left.IsEmpty ? null : MarkedExample.Mark(mended, left.Select(diagnostic => diagnostic.Location.SourceSpan));
    }

    private ImmutableArray<Diagnostic> Report(Rule rule, RuleExample example, string text)
    {
        var format = formats.FirstOrDefault(parser => parser.Extensions.Contains(example.Format))
            ?? throw new FormatException(example.Format);
        var parser = example.In is { } kind ? new ExampleParser(format, kind) : format;
        var analyzer = new ArticleAnalyzer(new RuleCatalog([rule with { Enabled = true }]), packs, new ArticleAnalyzerOptions { RethrowsFailures = true });
        var configuration = ArticleConfiguration.Default.WithLanguage(rule.Language == Rule.AnyLanguage ? null : rule.Language);
        var result = Analyze("example", text);
        if (example.Others.IsEmpty) return result.Diagnostics;
        var others = example.Others.Select((other, index) => Analyze($"other{index}", other));
        var compared = analyzer.Compare([.. others.SelectMany(other => other.Sketches), .. result.Sketches]);
        return [.. compared.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == result.Document.Path), .. result.Diagnostics];

        AnalysisResult Analyze(string name, string article) =>
            analyzer.Analyze(new ArticleSource($"{name}{example.Format}", SourceText.From(article), parser), configuration);
    }

    private static string Mend(string text, ImmutableArray<Diagnostic> reported)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in reported)
        {
            var fix = TextFixProperties.Decode(diagnostic) is [var best, ..] ? best : null;
            if (fix is not null && !fix.Changes.Any(change => changes.Any(earlier => earlier.Span.OverlapsWith(change.Span)))) changes.AddRange(fix.Changes);
        }
        return SourceText.From(text).WithChanges(changes.OrderBy(change => change.Span.Start)).ToString();
    }
}
