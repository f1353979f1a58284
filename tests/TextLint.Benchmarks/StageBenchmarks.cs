using BenchmarkDotNet.Attributes;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Benchmarks;

/// <summary>The stages that every character passes, each with those before it: what a stage costs is the difference to the row above.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly PlainTextParser Parser = new();
    private readonly ArticleAnalyzer _analyzer = new(BuiltIn.Rules, BuiltIn.Packs, new ArticleAnalyzerOptions());
    private readonly ArticleConfiguration _everything = BuiltIn.Rules.All.Aggregate(
        ArticleConfiguration.Default,
        (configuration, rule) => configuration.WithRule(rule.Id, RuleSeverity.Suggestion));

    private byte[][] _articles = [];

    [GlobalSetup]
    public void Setup() => _articles = Corpus.Read();

    [Benchmark(Baseline = true)]
    public int Decode() => _articles.Sum(bytes => SourceTextDecoder.Decode(bytes).Text.Length);

    [Benchmark]
    public int DecodeParseSegment() => _articles.Sum(bytes => _analyzer.Read(SourceOf(bytes), ArticleConfiguration.Default).Document.Blocks.Length);

    [Benchmark]
    public int DecodeParseSegmentAttribute() => _articles.Sum(bytes => _analyzer.Read(SourceOf(bytes), ArticleConfiguration.Default).Attributions.All.Length);

    [Benchmark]
    public int RulesThatAreOn() => _articles.Sum(bytes => _analyzer.Analyze(SourceOf(bytes), ArticleConfiguration.Default).Diagnostics.Length);

    [Benchmark]
    public int AllRules() => _articles.Sum(bytes => _analyzer.Analyze(SourceOf(bytes), _everything).Diagnostics.Length);

    private static ArticleSource SourceOf(byte[] bytes) => new("article.txt", SourceTextDecoder.Decode(bytes).Text, Parser);
}
