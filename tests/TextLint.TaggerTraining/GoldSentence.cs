using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>A sentence in this project's tokens, with what a treebank says of them.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">One for each token: of a token that holds several words of the treebank (a compound with a hyphen), the last one.</param>
internal sealed record GoldSentence(Sentence Sentence, ImmutableArray<GoldWord> Words)
{
    private const string TextComment = "# text = ";

    /// <summary>Reads a file in the CoNLL-U format. A range such as <c>3-4</c> (im = in + dem) is an adposition, as in our tokens.</summary>
    public static IEnumerable<GoldSentence> Read(string file, TextConventions conventions)
    {
        var text = "";
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith(TextComment, StringComparison.Ordinal)) text = line[TextComment.Length..].Trim();
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                rows.Add(line.Split('\t'));
                continue;
            }
            foreach (var sentence in Align(text, rows, conventions)) yield return sentence;
            rows.Clear();
        }
    }

    private static IEnumerable<GoldSentence> Align(string text, List<string[]> rows, TextConventions conventions)
    {
        var words = Place(text, rows);
        var sentences = SentenceSplitter.Split(ProjectedText.Verbatim(text, new TextSpan(0, text.Length)), conventions, ImmutableArray.CreateBuilder<DocumentProblem>());
        foreach (var sentence in sentences)
            yield return new GoldSentence(sentence, [.. sentence.Tokens.Select(token => Find(words, token.Span))]);
    }

    private static GoldWord Find(List<(TextSpan Span, GoldWord Word)> words, TextSpan token)
    {
        var inside = words.Where(word => word.Span.Length > 0 && token.Contains(word.Span)).ToList();
        if (inside.Count == 0 || inside[0].Span.Start != token.Start || inside[^1].Span.End != token.End) return GoldWord.None;
        // A full stop of an abbreviation or a hyphen at the end are words there.
        return inside.FindLast(static word => word.Word.PartOfSpeech != PartOfSpeech.Punct) is { Span.Length: > 0 } last ? last.Word : inside[^1].Word;
    }

    private static List<(TextSpan Span, GoldWord Word)> Place(string text, List<string[]> rows)
    {
        var words = new List<(TextSpan, GoldWord)>();
        var (position, covered) = (0, 0);
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal)) continue;
            var ends = row[0].Split('-');
            if (ends.Length == 1 && int.Parse(ends[0]) <= covered) continue;
            var start = text.IndexOf(row[1], position, StringComparison.Ordinal);
            if (start < 0) throw new InvalidDataException($"“{row[1]}” does not stand in “{text}”.");
            position = start + row[1].Length;
            if (ends.Length == 2) covered = int.Parse(ends[1]);
            var word = ends.Length == 2 ? new GoldWord(WordTag.Adposition, PartOfSpeech.Adp, -1, -1, -1) : GoldWord.Of(row);
            words.Add((TextSpan.FromBounds(start, position), word));
        }
        return words;
    }
}
