using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Segmentation;

/// <summary>Measures decoding, blocks, sentences and tokens on one core, after warm-up, over texts in JSON Lines (<c>text</c>).</summary>
internal static class Speed
{
    private const int Rounds = 30;

    public static int Measure(string language, string file)
    {
        var conventions = BuiltIn.Packs.For(language).Conventions;
        var parser = new PlainTextParser();
        ImmutableArray<byte[]> texts = [.. File.ReadLines(file).Select(Text).Select(Encoding.UTF8.GetBytes)];
        var megabytes = texts.Sum(text => (long)text.Length) / 1e6;
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var tokens = 0;
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            foreach (var bytes in texts)
            {
                var text = SourceTextDecoder.Decode(bytes).Text;
                var article = ArticleBuilder.Build("", text, parser.Parse(text), conventions);
                foreach (var block in article.Blocks)
                {
                    foreach (var sentence in block.Sentences) tokens += sentence.Tokens.Length;
                }
            }
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (round == Rounds - 1) Console.WriteLine(FormattableString.Invariant($"{tokens} tokens, {allocated / 1e6 / megabytes:0.0} bytes allocated a byte"));
        }
        Console.WriteLine(FormattableString.Invariant($"{megabytes:0.0} MB, at best {megabytes / best:0.0} MB/s"));
        return 0;
    }

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }
}
