using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// A number for a word, the same whatever its capitals (<see cref="CaseFold"/>). Two words that differ seldom share one, so that an equal
/// number has to be confirmed and an unequal one says all. Method: FNV-1a over the folded UTF-16 code units.
/// </summary>
public static class WordKey
{
    /// <summary>The number of <paramref name="word"/>.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word) hash = WordHash.With(hash, CaseFold.Of(c));
        return (int)hash;
    }
}
