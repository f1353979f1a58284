using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Language;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Checking;

/// <summary>
/// Measures how long each rule takes when it runs alone over articles that are read already. What rules share, such as the search for
/// their literals, is part of the time of each; the first article, which pays for the start of each rule, does not count.
/// </summary>
internal sealed class RuleProfile
{
    private readonly ConcurrentDictionary<string, long> _ticks = new(StringComparer.Ordinal);
    private readonly List<(Rule Rule, ArticleAnalyzer Analyzer)> _alone;
    private int _articles;

    public RuleProfile(RuleCatalog rules, LanguagePacks packs) =>
        _alone = [.. rules.All.Where(rule => rule.Check is not null).Select(rule => (rule, new ArticleAnalyzer(new RuleCatalog([rule]), packs, new ArticleAnalyzerOptions())))];

    /// <summary>Runs every rule over an article, one at a time.</summary>
    public void Measure(ArticleModel article, ArticleConfiguration configuration)
    {
        var counts = Interlocked.Increment(ref _articles) > 1;
        foreach (var (rule, analyzer) in _alone)
        {
            var start = Stopwatch.GetTimestamp();
            analyzer.Analyze(article, configuration);
            var ticks = counts ? Stopwatch.GetTimestamp() - start : 0;
            _ticks.AddOrUpdate(rule.Id, ticks, (_, sum) => sum + ticks);
        }
    }

    /// <summary>A table of the rules, the slowest first.</summary>
    public string Describe(Wording wording)
    {
        var table = new TextTable(wording["cli.profile.rule"], wording["cli.profile.milliseconds"]);
        var names = _alone.ToDictionary(pair => pair.Rule.Id, pair => pair.Rule.Name, StringComparer.Ordinal);
        foreach (var (id, ticks) in _ticks.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            table.Add($"{id} {names[id]}", Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        return table.ToString();
    }
}
