using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Checks;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;
using TextLint.Language;
using TextLint.Programs;

namespace TextLint.Spelling;

/// <summary>Measures the check of spelling: alarms on a corpus, and the share of single-letter slips that are planted in it and found.</summary>
internal static class Spelling
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private static readonly LanguagePacks Packs = BuiltIn.Packs.WithLexicons(InstalledLexicons.Read);

    public static int Alarms(string language, string corpus)
    {
        var check = new SpellingCheck();
        int words = 0, alarms = 0;
        foreach (var text in Texts(corpus))
        {
            var model = ModelOf(text, language);
            words += WordsOf(model).Count;
            foreach (var finding in check.Find(model))
            {
                alarms++;
                Console.WriteLine($"{text[finding.Span.Start..finding.Span.End]}\t{finding.Arguments[0].Value}");
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} words, {alarms} alarms, {1000.0 * alarms / words:F2} on 1,000 words"));
        return 0;
    }

    /// <summary>One slip an article: a letter left out, doubled, replaced or swapped, in a known word of four letters at least, where no known word comes of it.</summary>
    public static int Planted(string language, string corpus)
    {
        var check = new SpellingCheck();
        int planted = 0, found = 0, right = 0;
        foreach (var (text, number) in Texts(corpus).Select((text, number) => (text, number)))
        {
            var dice = new Dice((uint)number * 2654435761 + 17);
            for (var round = 0; round < 3; round++)
            {
                var model = ModelOf(text, language);
                var known = WordsOf(model).Where(span => span.Length > 3 && model.Words.IsKnown(text.AsSpan(span.Start, span.Length))).ToList();
                if (known.Count == 0) break;
                var span = known[dice.Next(known.Count)];
                var word = text.Substring(span.Start, span.Length);
                var slip = SlipOf(word, dice);
                if (slip == word || model.Pack.Lexicon!.IsKnown(slip)) continue;
                planted++;
                var broken = string.Concat(text.AsSpan(0, span.Start), slip, text.AsSpan(span.End));
                var finding = check.Find(ModelOf(broken, language)).FirstOrDefault(finding => finding.Span.Start == span.Start);
                if (finding is null) Console.WriteLine($"{word}\t{slip}");
                else
                {
                    found++;
                    if (finding.Arguments[0].Value.Split(" | ").Contains(word)) right++;
                }
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{planted} planted, {found} found ({100.0 * found / planted:F1} %), {right} with the right word among the suggestions"));
        return 0;
    }

    private static string SlipOf(string word, Dice dice)
    {
        var at = 1 + dice.Next(word.Length - 1);
        return dice.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, Letters[dice.Next(Letters.Length)].ToString()),
            2 => string.Concat(word.AsSpan(0, at), Letters[dice.Next(Letters.Length)].ToString(), word.AsSpan(at + 1)),
            _ => at + 1 < word.Length ? string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1, 1), word.AsSpan(at, 1), word.AsSpan(at + 2)) : word,
        };
    }

    private static ArticleModel ModelOf(string text, string language)
    {
        var pack = Packs.For(language);
        var source = SourceText.From(text);
        return new ArticleModel(ArticleBuilder.Build("corpus", source, new PlainTextParser().Parse(source), pack.Conventions), pack, Packs.Models);
    }

    private static List<TextSpan> WordsOf(ArticleModel model) =>
        [.. model.Document.Blocks.SelectMany(block => block.Sentences).SelectMany(sentence => sentence.Tokens).Where(token => token.Kind == TokenKind.Word).Select(token => token.Span)];

    private static IEnumerable<string> Texts(string corpus) =>
        File.ReadLines(corpus).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
}
