using System.Text.Json;
using TextLint.Content;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Spelling;

/// <summary>The words of a corpus: JSON Lines with a property <c>text</c>, or a text with a word a line.</summary>
internal static class CorpusWords
{
    /// <summary>The words in reading order, as TextLint cuts them.</summary>
    public static IEnumerable<string> Read(string language, string file)
    {
        if (!file.EndsWith(".jsonl", StringComparison.Ordinal)) return File.ReadLines(file).Where(line => line.Length > 0);
        var conventions = BuiltIn.Packs.For(language).Conventions;
        return File.ReadLines(file).SelectMany(line => WordsOf(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!, conventions));
    }

    private static List<string> WordsOf(string text, TextConventions conventions)
    {
        var source = Microsoft.CodeAnalysis.Text.SourceText.From(text);
        var document = ArticleBuilder.Build("corpus", source, new PlainTextParser().Parse(source), conventions);
        var words = new List<string>();
        foreach (var sentence in document.Blocks.SelectMany(block => block.Sentences))
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind == TokenKind.Word) words.Add(sentence.CharactersOf(token).ToString());
            }
        }
        return words;
    }
}
