using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Configuration;
using TextLint.Documents.Parsing;
using TextLint.Language;

namespace TextLint.Speakers;

/// <summary>How fast attributions are read.</summary>
public static class Speed
{
    private const int Passes = 5;

    /// <summary>Prints the throughput of the best of some passes over a file with a text a line; articles are read beforehand.</summary>
    public static int Measure(string language, string file)
    {
        var bytes = 0L;
        var documents = new List<ArticleModel>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            bytes += Encoding.UTF8.GetByteCount(text);
            documents.Add(InstalledPacks.Analyzer.Read(new ArticleSource("article.txt", SourceText.From(text), new PlainTextParser()), ArticleConfiguration.Default.WithLanguage(language)));
        }
        var best = TimeSpan.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            var fresh = documents.ConvertAll(model => new ArticleModel(model.Document, model.Pack));
            fresh.ForEach(static model => _ = model.Quotations);
            var watch = Stopwatch.StartNew();
            fresh.ForEach(static model => _ = model.Attributions.All.Length);
            if (watch.Elapsed < best) best = watch.Elapsed;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6 / best.TotalSeconds:F1} MB a second"));
        return 0;
    }
}
