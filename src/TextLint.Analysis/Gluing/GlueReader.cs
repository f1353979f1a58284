using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Gluing;

/// <summary>Reads chunks (stretches without white space) of a block and finds the places where a space is missing.</summary>
internal sealed class GlueReader(ProjectedText text, ArticleModel model, GlueKnowledge knowledge)
{
    private readonly InnerCapitals _innerCapitals = new(text, model, knowledge);
    private readonly GluedFunctionWord _functionWord = new(text, model, knowledge);
    private readonly GluedVerb _verb = new(text, model, knowledge);
    private readonly GluedMarks _marks = new(text, model, knowledge);
    private readonly GluedNumbers _numbers = new(text, model, knowledge);

    /// <summary>What the last chunk holds.</summary>
    public List<GlueJunction> Junctions { get; } = [];

    public void Read(int start, int end)
    {
        Junctions.Clear();
        for (var i = start; i < end;)
        {
            if (!char.IsLetter(text[i]))
            {
                if (i > start) _marks.Find(TextSpan.FromBounds(start, end), i, Junctions);
                if (char.IsAsciiDigit(text[i])) _numbers.Find(TextSpan.FromBounds(start, end), i, Junctions);
                i++;
                continue;
            }
            var word = TextSpan.FromBounds(i, EndOfWord(i, end));
            var before = Junctions.Count;
            if (_innerCapitals.Find(word, Junctions) && Junctions.Count == before && IsUnknown(word) && !_functionWord.Find(word, Junctions)) _verb.Find(word, Junctions);
            i = word.End;
        }
    }

    /// <summary>The letters in front of a place and one blank; empty where something else stands between.</summary>
    public static TextSpan WordBefore(ProjectedText text, int start)
    {
        var end = start - 1;
        if (end < 1 || text[end] != ' ') return default;
        var i = end;
        while (i > 0 && char.IsLetter(text[i - 1])) i--;
        return TextSpan.FromBounds(i, end);
    }

    /// <summary>The letters behind a place and one blank; empty where something else stands between.</summary>
    public static TextSpan WordAfter(ProjectedText text, int end)
    {
        var start = end + 1;
        if (start >= text.Length || text[end] != ' ') return default;
        var i = start;
        while (i < text.Length && char.IsLetter(text[i])) i++;
        return TextSpan.FromBounds(start, i);
    }

    private bool IsUnknown(TextSpan word)
    {
        var characters = text.Slice(word);
        return characters.Length >= GluedFunctionWord.ShortestWord && !model.Words.IsKnown(characters) && !model.Words.IsRanked(characters);
    }

    // Letters, with hyphens and apostrophes between them.
    private int EndOfWord(int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetter(text[i]) || (text[i] is '-' or '\'' or '\u2019' && i + 1 < end && char.IsLetter(text[i + 1])))) i++;
        return i;
    }
}
