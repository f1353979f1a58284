namespace TextLint.Language;

/// <summary>
/// What was found out about words, so that a frequent word is looked into once a run and not once an article. It holds a fixed number of
/// words: a word is forgotten when another takes its place. Safe for many threads, without locks: a place is read and written at once.
/// </summary>
/// <typeparam name="T">What there is to know of a word.</typeparam>
internal sealed class WordMemory<T>
{
    private const int Bits = 16;

    private Entry?[]? _entries;

    /// <summary>Whether the word, spelled the same, is remembered.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        if (_entries?[PlaceOf(word)] is { } entry && word.SequenceEqual(entry.Word))
        {
            value = entry.Value;
            return true;
        }
        value = default!;
        return false;
    }

    /// <summary>Remembers a word.</summary>
    /// <returns>The value.</returns>
    public T Keep(ReadOnlySpan<char> word, T value)
    {
        (_entries ??= new Entry?[1 << Bits])[PlaceOf(word)] = new Entry(word.ToString(), value);
        return value;
    }

    // The product brings all code units into the upper bits.
    private static int PlaceOf(ReadOnlySpan<char> word) => (int)((WordHash.Of(word) * 0x9E3779B1u) >> (32 - Bits));

    private sealed record Entry(string Word, T Value);
}
