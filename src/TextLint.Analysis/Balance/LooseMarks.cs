using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Analysis.Balance;

/// <summary>Finds the quotation marks that stand outside of the quotations of an article.</summary>
internal static class LooseMarks
{
    // It stands low and opens in every language that uses it.
    private const char LowMark = '\u201E';
    private static readonly SignSet Marks = new("\"\u00AB\u00BB\u201C\u201D\u201E\u201F");
    private static readonly SignSet OpeningBrackets = new("([{");
    private static readonly SignSet Ends = new(",;.!?");
    private static readonly SignSet Stops = new(".!?\u2026");

    /// <summary>The double marks outside of closed quotations, in reading order; signs for inches are none, and those between blanks can only close.</summary>
    /// <param name="blocks">The blocks of the article.</param>
    /// <param name="quotations">Its quotations in reading order.</param>
    public static IEnumerable<LooseMark> Of(ImmutableArray<Block> blocks, ImmutableArray<Quotation> quotations)
    {
        var next = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var text = blocks[i].Text;
            var position = 0;
            while (position < text.Length)
            {
                var found = Marks.FirstIn(text.Characters[position..]);
                if (found < 0) break;
                position += found;
                var place = text.ToSource(new(position, 1));
                while (next < quotations.Length && quotations[next].Span.End <= place.Start) next++;
                if (next < quotations.Length && quotations[next] is { IsClosed: true } around && around.Span.Contains(place.Start))
                {
                    position = Math.Max(position + 1, text.ToProjected(around.Span).End);
                    continue;
                }
                if (Read(text.Characters, position) is { } opens) yield return new LooseMark(i, position, opens, IsAtEdge(text.Characters, position, opens));
                else if (IsBetweenBlanks(text.Characters, position)) yield return new LooseMark(i, position, Opens: false, IsAtEdge: true) { OnlyCloses = true };
                position++;
            }
        }
    }

    /// <summary>Whether a character is a double quotation mark of Latin scripts.</summary>
    public static bool IsMark(char c) => Marks.Contains(c);

    /// <summary>Whether a sentence begins at <paramref name="position"/>: a stop or a closing mark stands in front, or nothing.</summary>
    public static bool OpensSentence(ReadOnlySpan<char> text, int position)
    {
        var before = text[..position].TrimEnd();
        return before.IsEmpty || Stops.Contains(before[^1]) || IsMark(before[^1]);
    }

    private static bool IsAtEdge(ReadOnlySpan<char> text, int position, bool opens)
    {
        if (opens) return OpensSentence(text, position);
        var after = text[(position + 1)..].TrimStart();
        return after.IsEmpty || after[0] == ',' || (position > 0 && Stops.Contains(text[position - 1]));
    }

    // Behind a blank, and in front of another or of a mark that ends a clause.
    private static bool IsBetweenBlanks(ReadOnlySpan<char> text, int position) =>
        position > 0 && char.IsWhiteSpace(text[position - 1]) && (position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]) || Ends.Contains(text[position + 1]));

    private static bool? Read(ReadOnlySpan<char> text, int position)
    {
        var before = position == 0 ? ' ' : text[position - 1];
        var after = position + 1 == text.Length ? ' ' : text[position + 1];
        if (text[position] == '"' && char.IsDigit(before)) return null;
        if (text[position] == LowMark) return true;
        var followsBlank = char.IsWhiteSpace(before) || OpeningBrackets.Contains(before);
        if (followsBlank) return char.IsWhiteSpace(after) || Ends.Contains(after) ? null : true;
        return char.IsLetterOrDigit(after) ? null : false;
    }
}
