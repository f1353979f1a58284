namespace TextLint.Language;

/// <summary>
/// What was found out about words, so that a frequent word is looked into once a run and not once an article. It grows with the words that
/// are met up to a fixed size; a word is forgotten when another takes its place. Safe for many threads, without locks: a place is read and
/// written at once.
/// </summary>
/// <typeparam name="T">What there is to know of a word.</typeparam>
internal sealed class WordMemory<T>
{
    // A run over one article must not pay for an archive.
    private const int FewestBits = 11;
    private const int MostBits = 16;

    private Entry?[] _entries = [];
    private int _kept;

    /// <summary>Whether the word, spelled the same, is remembered.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        var entries = _entries;
        if (entries.Length > 0 && entries[PlaceOf(word, entries.Length)] is { } entry && word.SequenceEqual(entry.Word))
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
        if (_entries.Length < 1 << MostBits && Interlocked.Increment(ref _kept) * 2 > _entries.Length) Grow();
        var entries = _entries;
        entries[PlaceOf(word, entries.Length)] = new Entry(word.ToString(), value);
        return value;
    }

    // What another thread keeps meanwhile may be forgotten.
    private void Grow()
    {
        var old = _entries;
        var entries = new Entry?[Math.Max(1 << FewestBits, 4 * old.Length)];
        foreach (var entry in old)
        {
            if (entry is not null) entries[PlaceOf(entry.Word, entries.Length)] = entry;
        }
        Interlocked.CompareExchange(ref _entries, entries, old);
    }

    // The product brings all code units into the upper bits.
    private static int PlaceOf(ReadOnlySpan<char> word, int length) => (int)((WordHash.Of(word) * 0x9E3779B1u) >> (32 - MostBits)) & (length - 1);

    private sealed record Entry(string Word, T Value);
}
