using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Content;
using TextLint.Documents;

namespace TextLint.Segmentation;

/// <summary>Measures sentences and tokens against treebanks: the sentences of a file, joined by single blanks, are one text.</summary>
internal static class Treebank
{
    public static int Measure(string language, IEnumerable<string> files, bool showDifferences)
    {
        var conventions = BuiltIn.Packs.For(language).Conventions;
        foreach (var file in files)
        {
            var (text, given) = Joined(file);
            var sentences = SentenceSplitter.Split(ProjectedText.Verbatim(text, new TextSpan(0, text.Length)), conventions, Problems());
            var found = sentences.Select(sentence => sentence.Span.End).ToHashSet();
            var closed = given.Where(sentence => IsClosed(text, sentence.End)).Select(sentence => sentence.End).ToHashSet();
            // An end that is given but does not close with punctuation counts neither way.
            var open = given.Select(sentence => sentence.End).Except(closed);
            var foundTokens = sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Span).ToHashSet();
            var givenTokens = given.SelectMany(sentence => sentence.Tokens).ToHashSet();
            Console.WriteLine(Path.GetFileName(file));
            Console.WriteLine($"  sentence ends, closed by punctuation  {Score.Of(closed, found.Except(open).ToHashSet())}");
            Console.WriteLine($"  tokens as given                       {Score.Of(givenTokens, foundTokens)}");
            Console.WriteLine($"  tokens, hyphenated words as one       {Score.Of(HyphenatedWords.Joined(text, givenTokens), foundTokens)}");
            if (showDifferences) Differences.Print(text, closed, found.Except(open).ToHashSet(), HyphenatedWords.Joined(text, givenTokens), foundTokens);
        }
        return 0;
    }

    private static ImmutableArray<DocumentProblem>.Builder Problems() =>
        ImmutableArray.CreateBuilder<DocumentProblem>();

    private static (string Text, List<(int End, List<TextSpan> Tokens)> Sentences) Joined(string file)
    {
        var text = new StringBuilder();
        var sentences = new List<(int End, List<TextSpan> Tokens)>();
        foreach (var sentence in TreebankSentence.Read(file))
        {
            if (text.Length > 0) text.Append(' ');
            var start = text.Length;
            text.Append(sentence.Text);
            sentences.Add((text.Length, Spans(sentence, start)));
        }
        return (text.ToString(), sentences);
    }

    private static List<TextSpan> Spans(TreebankSentence sentence, int start)
    {
        var spans = new List<TextSpan>();
        var position = 0;
        foreach (var token in sentence.Tokens)
        {
            position = sentence.Text.IndexOf(token, position, StringComparison.Ordinal);
            if (position < 0) throw new InvalidDataException($"“{token}” does not stand in “{sentence.Text}”.");
            spans.Add(new TextSpan(start + position, token.Length));
            position += token.Length;
        }
        return spans;
    }

    private static bool IsClosed(string text, int end) => char.IsPunctuation(text[end - 1]) || text[end - 1] == '`';
}
