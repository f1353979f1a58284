using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Engine;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents.Parsing;

namespace TextLint.Benchmarks;

/// <summary>
/// The rules that compare the articles of a run, over many short articles of which every tenth is a copy with a few words changed and every
/// tenth shares its headline with others. Time should grow with the number of articles, and what is kept of them stay below 2 GB.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(FewLongRuns))]
public class ComparisonBenchmarks
{
    private const int WordsOfArticle = 120;
    private static readonly PlainTextParser Parser = new();
    private readonly ArticleAnalyzer _analyzer = new(new RuleCatalog([.. BuiltIn.Rules.All.Where(rule => rule.Id is "TL2111" or "TL2112")]), BuiltIn.Packs, new ArticleAnalyzerOptions());
    private readonly ArticleConfiguration _on = ArticleConfiguration.Default
        .WithLanguage("de").WithRule("TL2111", RuleSeverity.Suggestion).WithRule("TL2112", RuleSeverity.Suggestion);

    private List<RuleSketch> _sketches = [];

    [Params(25_000, 50_000, 100_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        _sketches = Sketches();
        Console.WriteLine($"// {Articles} articles: {(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20} MB are kept");
    }

    [Benchmark]
    public int ReadAndSketch() => Sketches().Count;

    [Benchmark]
    public int Compare() => _analyzer.Compare(_sketches).Length;

    private List<RuleSketch> Sketches()
    {
        var sketches = new List<RuleSketch>();
        for (var i = 0; i < Articles; i++)
            sketches.AddRange(_analyzer.Analyze(new ArticleSource($"{i}.txt", SourceText.From(Text(i)), Parser), _on).Sketches);
        return sketches;
    }

    private static string Text(int article)
    {
        var isCopy = article % 10 == 9;
        var words = new Random(isCopy ? article - 9 : article);
        var headline = article % 10 == 5 ? $"Titel {article % 100} steht noch einmal da" : $"Der Artikel Nummer {article} von vielen";
        var body = Enumerable.Range(0, WordsOfArticle).Select(_ => $"wort{words.Next(20_000)}").ToArray();
        if (isCopy) body[article % WordsOfArticle] = "anders";
        return $"{headline}\n\nHeute {string.Join(' ', body[..60])}.\n\nMorgen {string.Join(' ', body[60..])}.\n";
    }

    private sealed class FewLongRuns : ManualConfig
    {
        // Within this process: the articles are read once for all iterations.
        public FewLongRuns() =>
            AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
