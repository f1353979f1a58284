using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Documents.Parsing;
using TextLint.Speakers;

if (args is ["speed", var tag, var texts]) return Speed.Measure(tag, texts);
if (args is not ["pairs", var language, var file, .. var rest])
{
    Console.Error.WriteLine("pairs LANGUAGE QUOTATIONS.jsonl [--misses]    print how many quotations get the speaker that somebody marked");
    Console.Error.WriteLine("speed LANGUAGE TEXTS.jsonl    print how fast attributions are read, in MB of UTF-8 a second");
    return 2;
}

var analyzer = InstalledPacks.Analyzer;
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
