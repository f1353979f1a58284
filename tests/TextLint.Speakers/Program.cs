using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Analysis.Rules;
using TextLint.Content;
using TextLint.Documents.Parsing;
using TextLint.Speakers;

if (args is not ["pairs", var language, var file, .. var rest])
{
    Console.Error.WriteLine("pairs LANGUAGE QUOTATIONS.jsonl [--misses]    print how many quotations get the speaker that somebody marked");
    return 2;
}

var packs = BuiltIn.Packs.WithLexicons(static (language, kind) =>
{
    var folder = Path.Combine(AppContext.BaseDirectory, "lexicons");
    var found = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{kind.ToString().ToLowerInvariant()}-{language}-*.bin").FirstOrDefault() : null;
    return found is null ? null : File.ReadAllBytes(found);
});
var analyzer = new ArticleAnalyzer(new RuleCatalog([]), packs, new ArticleAnalyzerOptions());
var scores = Enum.GetValues<QuotationType>().ToDictionary(type => type, _ => new Score());
foreach (var line in File.ReadLines(file))
{
    using var json = JsonDocument.Parse(line);
    var text = json.RootElement.GetProperty("text").GetString()!;
    var model = analyzer.Read(new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage(language));
    foreach (var quotation in LabelledQuotation.Read(json.RootElement))
    {
        var speaker = SpeakerGuess.Of(model, quotation.Span);
        var isRight = speaker is { } span && quotation.Speaker.Any(part => part.OverlapsWith(span));
        scores[quotation.Type].Add(speaker is not null, isRight);
        if (!isRight && rest.Contains("--misses")) Console.WriteLine($"{quotation.Type}: {Excerpt(text, quotation.Span)} | {Excerpt(text, quotation.Speaker[0])} | {(speaker is { } wrong ? Excerpt(text, wrong) : "-")}");
    }
}

foreach (var (type, score) in scores) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type,-10}{score}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-10}{scores.Values.Aggregate(new Score(), static (sum, score) => sum.With(score))}"));
return 0;

static string Excerpt(string text, TextSpan span) => text[Math.Max(0, span.Start - 40)..span.Start].ReplaceLineEndings(" ") + "[[" + text[span.Start..Math.Min(span.End, span.Start + 90)].ReplaceLineEndings(" ") + "]]" + text[span.End..Math.Min(text.Length, span.End + 50)].ReplaceLineEndings(" ");
