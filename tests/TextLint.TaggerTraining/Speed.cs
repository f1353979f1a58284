using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Measures how fast the tagger works on one core.</summary>
internal static class Speed
{
    private const int Passes = 20;

    public static int Run(LanguagePack pack, string file)
    {
        var sentences = File.ReadLines(file).Where(static line => line.Length > 0)
            .SelectMany(line => SentenceSplitter.Split(ProjectedText.Verbatim(line, new TextSpan(0, line.Length)), pack.Conventions, ImmutableArray.CreateBuilder<DocumentProblem>()))
            .ToList();
        var start = Environment.CpuUsage.TotalTime;
        _ = pack.Readings;
        Console.WriteLine($"lexicon, readings and names opened: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F1} ms");
        start = Environment.CpuUsage.TotalTime;
        var tagger = pack.Tagger ?? throw new InvalidOperationException("There are no weights beside this program.");
        Console.WriteLine($"tagger opened: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F1} ms");
        var tokens = sentences.Sum(static sentence => sentence.Tokens.Length);
        var best = double.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            // Time of the processor, since other programs may share it.
            var before = Environment.CpuUsage.TotalTime;
            foreach (var sentence in sentences) tagger.Tag(sentence);
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            if (pass == 0) Console.WriteLine($"first pass, which looks every word up: {tokens} tokens, {tokens / seconds:N0} a second");
            best = Math.Min(best, seconds);
        }
        Console.WriteLine($"best of {Passes}: {tokens / best:N0} a second");
        return 0;
    }
}
