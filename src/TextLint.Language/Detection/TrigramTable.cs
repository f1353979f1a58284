using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>How much words look like each of some languages, by three letters at a time.</summary>
/// <remarks>
/// After Cavnar and Trenkle, N-Gram-Based Text Categorization (1994): a language is the ranked list of its most frequent n-grams. A single
/// word has too few of them to be ranked itself; so a trigram counts by how high it stands in the list of a language, from 1 at its head
/// down to 0 behind its end.
/// </remarks>
internal sealed class TrigramTable
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<float> _weights = [];
    private readonly int _languages;

    /// <param name="ranked">The trigrams of each language, three characters each, the most frequent first; empty where they are not known.</param>
    public TrigramTable(ImmutableArray<string> ranked)
    {
        _languages = ranked.Length;
        for (var language = 0; language < ranked.Length; language++)
        {
            var trigrams = ranked[language];
            var count = trigrams.Length / 3;
            for (var rank = 0; rank < count; rank++)
                _weights[RowOf(trigrams, rank * 3) + language] = 1f - (float)rank / count;
        }
    }

    /// <summary>Adds to <paramref name="scores"/> the mean weight of the trigrams of a word, of 0 to 1 a language.</summary>
    /// <param name="word">A word in small letters.</param>
    /// <param name="scores">One score a language.</param>
    public void Add(ReadOnlySpan<char> word, Span<float> scores)
    {
        if (word.IsEmpty) return;
        var share = 1f / word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            var key = Key(i == 0 ? ' ' : word[i - 1], word[i], i + 1 == word.Length ? ' ' : word[i + 1]);
            if (!_rows.TryGetValue(key, out var row)) continue;
            for (var language = 0; language < _languages; language++) scores[language] += share * _weights[row + language];
        }
    }

    private int RowOf(string trigrams, int start)
    {
        var key = Key(trigrams[start], trigrams[start + 1], trigrams[start + 2]);
        if (_rows.TryGetValue(key, out var row)) return row;
        row = _weights.Count;
        _rows.Add(key, row);
        for (var language = 0; language < _languages; language++) _weights.Add(0);
        return row;
    }

    private static ulong Key(char first, char second, char third) => (ulong)first << 32 | (ulong)second << 16 | third;
}
