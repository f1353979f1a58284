using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Claims;

/// <summary>The longer words of a sentence, compared by how they begin, so that endings do not count.</summary>
internal readonly record struct WordStems(ImmutableArray<string> Words)
{
    private const int Shortest = 4;
    private const int LongestEnding = 3;

    /// <summary>Number of words.</summary>
    public int Count => Words.Length;

    public static WordStems Of(Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var token in sentence.Tokens)
        {
            var word = sentence.CharactersOf(token);
            if (token.Kind is TokenKind.Word && word.Length >= Shortest) words.Add(word.ToString().ToLowerInvariant());
        }
        return new WordStems(words.ToImmutable());
    }

    /// <summary>Share of these words that the other sentence has too.</summary>
    public double ShareIn(WordStems other) => Count == 0 ? 0 : (double)Words.Count(word => other.Words.Any(candidate => IsSame(word, candidate))) / Count;

    private static bool IsSame(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= Shortest && shared >= Math.Max(one.Length, other.Length) - LongestEnding;
    }
}
