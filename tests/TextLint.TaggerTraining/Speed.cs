using System.Collections.Immutable;
using System.Diagnostics;
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
        var tagger = pack.Tagger ?? throw new InvalidOperationException("There are no weights beside this program.");
        var tokens = sentences.Sum(static sentence => sentence.Tokens.Length);
        for (var pass = 0; pass < Passes; pass++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var sentence in sentences) tagger.Tag(sentence);
            if (pass is 0 or Passes - 1) Console.WriteLine($"{(pass == 0 ? "first" : "last")} pass: {tokens} tokens, {tokens / watch.Elapsed.TotalSeconds:N0} a second");
        }
        return 0;
    }
}
