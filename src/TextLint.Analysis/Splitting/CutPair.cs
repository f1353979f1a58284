using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis.Phrases;
using TextLint.Documents;

namespace TextLint.Analysis.Splitting;

/// <summary>Two words of a sentence beside each other that may be one.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="FirstIndex">Index of the first token.</param>
/// <param name="SecondIndex">Index of the second token.</param>
/// <param name="First">Where the first part stands in the projected text: the token, or what stands behind its last hyphen.</param>
internal sealed record CutPair(Sentence Sentence, int FirstIndex, int SecondIndex, TextSpan First)
{
    private const int ShortestPart = 3;
    private const int ShortestLeft = 2;

    public TextSpan Second => Sentence.Tokens[SecondIndex].Projected;

    public ReadOnlySpan<char> Left => Sentence.Text.Slice(First);

    public ReadOnlySpan<char> Right => Sentence.Text.Slice(Second);

    /// <summary>The two as one word.</summary>
    public string Whole => field ??= string.Concat(Left, Right.ToString().ToLowerInvariant());

    /// <summary>The second part as a noun.</summary>
    public string Noun => field ??= LetterCase.Capitalise(Right);

    /// <summary>The word right before the pair; empty where none stands there.</summary>
    public ReadOnlySpan<char> Before => WordAt(FirstIndex - 1, First.Start);

    /// <summary>The word right behind the pair; empty where none stands there.</summary>
    public ReadOnlySpan<char> Behind =>
        SecondIndex + 1 < Sentence.Tokens.Length && Sentence.Tokens[SecondIndex + 1] is { Kind: TokenKind.Word } behind && behind.Projected.Start == Second.End + 1 ? Sentence.CharactersOf(behind) : [];

    /// <summary>Whether the first part stands behind a hyphen, which gives it its capital.</summary>
    public bool IsBehindHyphen => First.Start > Sentence.Tokens[FirstIndex].Projected.Start;

    /// <summary>Whether the pair is followed by a word with a capital, as within a name.</summary>
    public bool IsBeforeCapital => SecondIndex + 1 < Sentence.Tokens.Length && char.IsUpper(Sentence.CharactersOf(Sentence.Tokens[SecondIndex + 1])[0]);

    /// <summary>Whether an abbreviation in brackets follows, as behind a name.</summary>
    public bool IsBeforeAbbreviation =>
        SecondIndex + 2 < Sentence.Tokens.Length &&
        Sentence.CharactersOf(Sentence.Tokens[SecondIndex + 1]) is "(" &&
        Sentence.CharactersOf(Sentence.Tokens[SecondIndex + 2]) is { Length: > 1 } behind && char.IsUpper(behind[0]) && char.IsUpper(behind[1]);

    /// <summary>Whether a pair may end with a token; nearly none does, and this asks nothing but a few characters.</summary>
    public static bool MayEndAt(Sentence sentence, int index)
    {
        var text = sentence.Text;
        var second = sentence.Tokens[index];
        var first = sentence.Tokens[index - 1];
        if (second.Kind != TokenKind.Word || second.Projected.Length < ShortestPart || second.Projected.Start < 2) return false;
        return char.IsUpper(text[first.Projected.Start]) || sentence.CharactersOf(first).Contains('-');
    }

    /// <summary>The pair that ends with a token; null where the words are too short, or something else than one space stands between them.</summary>
    public static CutPair? EndingAt(Sentence sentence, int index)
    {
        var tokens = sentence.Tokens;
        var second = tokens[index];
        if (second.Kind != TokenKind.Word || second.Projected.Length < ShortestPart) return null;
        var text = sentence.Text;
        if (text[second.Projected.Start - 1] != ' ') return null;
        var firstIndex = index - 1;
        if (tokens[firstIndex].Kind != TokenKind.Word) return null;
        var end = second.Projected.Start - 1;
        var start = tokens[firstIndex].Projected.Start;
        var first = TextSpan.FromBounds(start + text.Slice(TextSpan.FromBounds(start, end)).LastIndexOf('-') + 1, end);
        if (first.Length < ShortestLeft || tokens[firstIndex].Projected.End < end) return null;
        return AreLetters(text.Slice(first)) && AreLetters(text.Slice(second.Projected)) ? new CutPair(sentence, firstIndex, index, first) : null;
    }

    private static bool AreLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) return false;
        }
        return true;
    }

    private ReadOnlySpan<char> WordAt(int index, int end) =>
        index < 0 || Sentence.Tokens[index].Kind != TokenKind.Word || Sentence.Tokens[index].Projected.End != end - 1 ? [] : Sentence.CharactersOf(Sentence.Tokens[index]);
}
