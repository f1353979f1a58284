using TextLint.Documents;

namespace TextLint.Language;

/// <summary>
/// A number for a word, the same whatever its capitals (<see cref="CaseFold"/>). Two words that differ seldom share one, so that an equal
/// number has to be confirmed and an unequal one says all. Method: FNV-1a over the folded UTF-16 code units.
/// </summary>
public static class WordKey
{
    /// <summary>Characters of the start of a word that <see cref="OfStart"/> goes by.</summary>
    public const int StartLength = 4;

    /// <summary>The number of <paramref name="word"/>.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word) hash = WordHash.With(hash, CaseFold.Of(c));
        return (int)hash;
    }

    /// <summary>The number of the first <see cref="StartLength"/> characters of <paramref name="word"/>, or of all where they are fewer.</summary>
    public static int OfStart(ReadOnlySpan<char> word) => Of(word[..Math.Min(word.Length, StartLength)]);
}
