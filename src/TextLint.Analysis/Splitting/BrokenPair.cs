using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Splitting;

/// <summary>Two stretches of letters with a break between them.</summary>
/// <param name="Text">The text of the block.</param>
/// <param name="Left">The letters in front.</param>
/// <param name="Right">The letters behind.</param>
/// <param name="Break">What parts them.</param>
internal readonly record struct BrokenPair(ProjectedText Text, TextSpan Left, TextSpan Right, WordBreak Break)
{
    private const char SoftHyphen = '\u00AD';

    public ReadOnlySpan<char> LeftLetters => Text.Slice(Left);

    public ReadOnlySpan<char> RightLetters => Text.Slice(Right);

    /// <summary>The two as one word.</summary>
    public string Whole => string.Concat(LeftLetters, RightLetters);

    /// <summary>Where the hyphen and the space stand between them.</summary>
    public TextSpan Gap => TextSpan.FromBounds(Left.End, Right.Start);

    /// <summary>The word that begins at a place with what stands in front of it; null where that is another sign than a space or a hyphen.</summary>
    /// <param name="sentence">The sentence; nothing in front of it is looked at.</param>
    /// <param name="right">The letters behind the break.</param>
    /// <param name="source">The whole text as written.</param>
    public static BrokenPair? Before(Sentence sentence, TextSpan right, SourceText source)
    {
        var text = sentence.Text;
        var first = sentence.Projected.Start;
        var end = right.Start;
        while (end > first && char.IsWhiteSpace(text[end - 1])) end--;
        var hasSpace = end < right.Start;
        // Two blanks, or a blank line, are no break within a word; a line break may have two characters.
        if (right.Start - end > 2 || (right.Start - end == 2 && text[end] != '\r')) return null;
        var hasHyphen = end > first && text[end - 1] == '-';
        if (!hasHyphen && !hasSpace) return null;
        var isSoft = !hasHyphen && text.ToSource(new TextSpan(end, 1)).Start is > 0 and var place && source[place - 1] == SoftHyphen;
        if (hasHyphen) end--;
        var start = end;
        while (start > first && char.IsLetter(text[start - 1])) start--;
        if (start == end || (start > first && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('-' or '(' or '„' or '“' or '"' or '»'))) return null;
        var kind = (hasHyphen, hasSpace) switch { (true, true) => WordBreak.HyphenAndSpace, (true, false) => WordBreak.Hyphen, _ => isSoft ? WordBreak.SoftHyphenAndSpace : WordBreak.Space };
        return new BrokenPair(text, TextSpan.FromBounds(start, end), right, kind);
    }
}
