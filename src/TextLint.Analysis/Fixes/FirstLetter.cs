using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Fixes;

/// <summary>Findings of words whose first letter is large where it should be small, or the other way round.</summary>
internal static class FirstLetter
{
    /// <summary>A finding on a word, with the other letter as its fix and the word so written as <c>replacement</c>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The word.</param>
    /// <param name="isCapital">Whether the letter should be large.</param>
    public static Finding Change(Sentence sentence, Token token, bool isCapital)
    {
        var word = sentence.CharactersOf(token).ToString();
        var letter = (isCapital ? char.ToUpperInvariant(word[0]) : char.ToLowerInvariant(word[0])).ToString();
        return new Finding(token.Span)
        {
            Arguments = [new("replacement", letter + word[1..])],
            Fixes = VisibleEdit.Replace(sentence.Text, new TextSpan(token.Projected.Start, 1), letter, isSafe: false) is { } fix ? [fix] : [],
        };
    }
}
