using TextLint.Analysis.Prefiltering;

namespace TextLint.Analysis.Sequences;

/// <summary>Words of which one stands in every match of a sequence.</summary>
/// <param name="Words">The words without capitals.</param>
/// <param name="Rarity">How seldom one of them stands in a text; only to be compared.</param>
/// <param name="Nearest">Fewest tokens of the match in front of it.</param>
/// <param name="Furthest">Most tokens of the match in front of it.</param>
internal sealed record SequenceAnchor(string[] Words, int Rarity, int Nearest, int Furthest)
{
    /// <summary>Whether a token is one of the words, whatever its capitals.</summary>
    public bool Holds(ReadOnlySpan<char> token)
    {
        foreach (var word in Words)
        {
            if (word.Length == token.Length && CaseFold.Of(token[0]) == word[0] && IsSame(word, token)) return true;
        }
        return false;
    }

    /// <summary>The one that stands in fewer texts.</summary>
    public static SequenceAnchor? Rarer(SequenceAnchor? one, SequenceAnchor? other) =>
        one is null ? other : other is null || one.Rarity >= other.Rarity ? one : other;

    private static bool IsSame(string word, ReadOnlySpan<char> token)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (CaseFold.Of(token[i]) != word[i]) return false;
        }
        return true;
    }
}
