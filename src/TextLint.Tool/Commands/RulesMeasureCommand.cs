using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Reporting;
using TextLint.Tool.Checking;
using TextLint.Tool.CommandLine;
using TextLint.Tool.Files;
using TextLint.Tool.Measuring;

namespace TextLint.Tool.Commands;

/// <summary><c>rules measure</c>: how often rules are right on articles whose flaws are known. Rules that are off by default run too.</summary>
internal sealed class RulesMeasureCommand : ToolCommand
{
    private static readonly PlainTextParser PlainText = new();

    private readonly Option<string[]> _gold = new("--gold") { HelpName = "FILE", Required = true };
    private readonly Option<bool> _write = new("--write");
    private readonly Option<string> _output = new("--output") { HelpName = "FILE", DefaultValueFactory = _ => "rules/measurements.json" };
    private readonly Option<string[]> _rules = new("--rules") { HelpName = "DIR" };

    public RulesMeasureCommand(Surroundings surroundings) : base("measure", surroundings)
    {
        foreach (var option in (Option[])[_gold, _write, _output, _rules]) Options.Add(option);
    }

    protected override int Run(Call call)
    {
        if (RunRules.Load(call.Value(_rules) ?? [], call) is not { } rules) return ExitCode.Failure;
        var measured = new List<RuleMeasurement>();
        try
        {
            foreach (var path in call.Value(_gold)!)
            {
                var set = LabelledSet.Read(call.Surroundings.FullPath(path));
                var measurement = Measure(set, rules.Catalog, call.Surroundings.Cancellation);
                // Articles in which nobody marked a class of flaw say nothing of its rules.
                measured.AddRange(measurement.OfRules.Where(rule => rule.Flaws > 0));
                call.Write(Describe(set, measurement, rules.Catalog, call.Wording));
            }
        }
        catch (FormatException failure)
        {
            return call.Fail("cli.error.file", [new("detail", failure.Message)]);
        }
        if (call.Value(_write)) MeasurementFile.Record(call.Surroundings.FullPath(call.Value(_output)!), measured);
        return ExitCode.Clean;
    }

    private static Measurement Measure(LabelledSet set, RuleCatalog rules, CancellationToken cancellation)
    {
        var analyzer = new ArticleAnalyzer(rules, LexiconFolder.Packs, new ArticleAnalyzerOptions());
        var configuration = rules.All.Where(rule => !rule.Enabled).Aggregate(ArticleConfiguration.Default, (all, rule) => all.WithRule(rule.Id, RuleSeverity.Suggestion));
        var measurement = new Measurement(set, rules);
        var results = OrderedParallel.Run(set.Articles, article =>
        {
            cancellation.ThrowIfCancellationRequested();
            return analyzer.Analyze(new ArticleSource(article.Id, SourceText.From(article.Text), PlainText), configuration);
        }, Environment.ProcessorCount, cancellation);
        foreach (var (article, result) in set.Articles.Zip(results)) measurement.Add(article, result.Diagnostics, WordsOf(result.Document));
        return measurement;
    }

    private static int WordsOf(ArticleDocument article) => article.Blocks.Sum(block => block.Sentences.Sum(sentence => sentence.Tokens.Count(token => token.Kind == TokenKind.Word)));

    private static string Describe(LabelledSet set, Measurement measurement, RuleCatalog rules, Wording wording)
    {
        string Text(string key) => wording[$"cli.rules.measure.{key}"];
        var ofRules = new TextTable(Text("rule"), Text("class"), Text("findings"), Text("true-positives"), Text("false-positives"), Text("precision"));
        foreach (var rule in measurement.OfRules)
        {
            var known = rules.Find(rule.Rule)!;
            ofRules.Add($"{rule.Rule} {known.Name}", known.Defect!.Value.ToTag(), Number(rule.Findings), Number(rule.Right), Number(rule.Findings - rule.Right), Share(rule.Precision));
        }
        var ofClasses = new TextTable(Text("class"), Text("known"), Text("found"), Text("recall"));
        foreach (var (name, (known, found)) in measurement.OfClasses) ofClasses.Add(name, Number(known), Number(found), Share((double)found / known));
        var summary = wording.Format("cli.rules.measure.summary", [new("articles", Number(set.Articles.Length)), new("words", Number(measurement.Words))]);
        return $"{set.Name}: {summary}\n\n{ofRules}\n{ofClasses}\n";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
