using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Naming;

/// <summary>What stands beside a name.</summary>
internal static class NameContext
{
    /// <summary>Whether one of some phrases of two words, joined by a blank, stands right in front of a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="phrases">The phrases, in any case.</param>
    public static bool IsBehind(Sentence sentence, int index, ImmutableArray<string> phrases)
    {
        var second = NeighbourOf(sentence, index, -1);
        if (second.IsEmpty || NeighbourOf(sentence, index - 1, -1).IsEmpty) return false;
        var words = sentence.Text.Slice(TextSpan.FromBounds(sentence.Tokens[index - 2].Projected.Start, sentence.Tokens[index - 1].Projected.End));
        foreach (var phrase in phrases)
        {
            if (words.Equals(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>The word right beside a token, or nothing.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Index of the token.</param>
    /// <param name="step">-1 for the word in front, 1 for the one behind.</param>
    public static ReadOnlySpan<char> NeighbourOf(Sentence sentence, int index, int step)
    {
        var (first, second) = step < 0 ? (index - 1, index) : (index, index + 1);
        var tokens = sentence.Tokens;
        if (first < 0 || second >= tokens.Length || tokens[index + step].Kind != TokenKind.Word) return [];
        return tokens[second].Projected.Start == tokens[first].Projected.End + 1 ? sentence.CharactersOf(tokens[index + step]) : [];
    }
}
