using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Filtering;
using TextLint.Analysis.Rules;
using TextLint.Analysis.Translation;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Analysis;

/// <summary>Reads articles and says what is wrong with them. One instance serves all articles and threads of a run.</summary>
/// <param name="rules">All rules of the run; the configuration of each article decides which of them are in effect.</param>
/// <param name="packs">The languages that are known.</param>
/// <param name="options">How to work.</param>
public sealed class ArticleAnalyzer(RuleCatalog rules, LanguagePacks packs, ArticleAnalyzerOptions options)
{
    private readonly ConcurrentDictionary<(string Language, string Configuration), RulesInEffect> _inEffect = new();
    private readonly ConcurrentDictionary<Rule, RuleDescriptor> _descriptors = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rules that the run knows.</summary>
    public RuleCatalog Rules => rules;

    /// <summary>Parses an article, whose language is the configured one, else the one it states, else the recognised one.</summary>
    /// <returns>The article and what is known of its language.</returns>
    public ArticleModel Read(ArticleSource source, ArticleConfiguration configuration)
    {
        var (parsed, pack) = source.Parse(configuration, packs);
        var document = ArticleBuilder.Build(source.Path, source.Text, parsed, pack.Conventions);
        if (source.Written is { } written) document = document with { Written = written };
        return new ArticleModel(document, pack, packs.Models);
    }

    /// <summary>Reads an article and runs the rules over it. Whatever a check does, this does not throw, unless the options ask for it.</summary>
    public AnalysisResult Analyze(ArticleSource source, ArticleConfiguration configuration) => Analyze(Read(source, configuration), configuration);

    /// <summary>Runs the rules over an article that was read before.</summary>
    public AnalysisResult Analyze(ArticleModel model, ArticleConfiguration configuration)
    {
        var language = model.Pack.Language;
        var inEffect = _inEffect.GetOrAdd((language, configuration.Key), _ => RulesInEffect.Select(rules, model.Pack, configuration, DescriptorOf));
        var run = new ArticleRun(this, model, configuration, inEffect, options);
        var found = run.Diagnostics();
        var traces = TraceCount.Of(OverlapFilter.Apply(found), rules, model.Document);
        if (traces.ReadsLikeTranslation) found = found.AddRange(run.Engine(EngineRule.MachineTranslation, SignalOf(traces, model.Document)));
        var directives = SuppressionDirectives.Read(model.Document.Comments);
        var kept = SuppressionFilter.Apply(found, directives, model.Document.Text, rules, out var suppressed, out var unused);
        var sketches = SketchFilter.Apply(run.Sketches, directives, model.Document.Text, rules, ref unused);
        kept = kept.AddRange(unused.SelectMany(directive => run.Engine(EngineRule.UnusedSuppression, new Finding(directive.Span) { Arguments = [new("detail", directive.Rule)] })));
        return new AnalysisResult(model.Document, DiagnosticOrder.Apply(OverlapFilter.Apply(kept)), DiagnosticOrder.Apply(suppressed)) { Missing = inEffect.Missing, Sketches = sketches, Traces = traces };
    }

    private Finding SignalOf(TranslationTraces traces, ArticleDocument document) => new(document.Blocks[0].Span)
    {
        Arguments =
        [
            new("count", traces.Count.ToString(CultureInfo.InvariantCulture)),
            new("words", traces.Words.ToString(CultureInfo.InvariantCulture)),
            new("kinds", string.Join(", ", traces.Kinds.Select(static kind => $"{kind.Key.ToTag()} {kind.Value.ToString(CultureInfo.InvariantCulture)}"))),
            new("language", NameOf(traces.Language ?? LanguagePack.Undetermined.Language)),
        ],
    };

    private string NameOf(string language) => options.Wording?.Texts.GetValueOrDefault($"language.{language}") ?? language;

    /// <summary>Lets the rules that compare articles find.</summary>
    /// <param name="sketches">Those of all results of a run, in the order of the articles.</param>
    /// <returns>What they find; an article is named by the places of its diagnostics, other articles by the additional ones.</returns>
    public ImmutableArray<Diagnostic> Compare(IEnumerable<RuleSketch> sketches) => new RunComparison(this, options.RethrowsFailures).Find(sketches);

    /// <summary>A diagnostic of the engine about a file that is no article, or null where the rule is off or unknown.</summary>
    /// <param name="rule">One of <see cref="EngineRule"/>.</param>
    /// <param name="place">Where; its severity is replaced by the rule's.</param>
    /// <param name="finding">What.</param>
    /// <param name="configuration">The configuration that holds there.</param>
    public Diagnostic? ReportEngine(string rule, DiagnosticPlace place, Finding finding, ArticleConfiguration configuration)
    {
        if (rules.Find(rule) is not { } known || configuration.SeverityOf(known) is not (not RuleSeverity.None and var severity)) return null;
        return DescriptorOf(known).Report(place with { Severity = severity }, finding, place.Text.Text.ToString(place.Text.ToWritten(finding.Span)));
    }

    /// <summary>A rule as Roslyn knows it, in the language of this run.</summary>
    public RuleDescriptor DescriptorOf(Rule rule) => _descriptors.GetOrAdd(rule, static (rule, language) => RuleDescriptor.Of(rule, language), options.UiLanguage);
}
