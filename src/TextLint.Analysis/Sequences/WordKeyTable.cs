namespace TextLint.Analysis.Sequences;

/// <summary>Items found by the <see cref="Language.WordKey"/> of a word. A key that was not added is mostly recognised at a glance.</summary>
internal sealed class WordKeyTable
{
    // Bits of the bitmap for each key.
    private const int Sparsity = 32;
    private const uint Multiplier = 0x9E3779B1;

    private readonly int[] _keys;
    private readonly int[] _items;
    private readonly ulong[] _bitmap;
    private readonly int _shift;

    /// <param name="keys">The key of each item; items may share one.</param>
    /// <param name="items">The items, as many as keys.</param>
    public WordKeyTable(int[] keys, int[] items)
    {
        (_keys, _items) = (keys, items);
        Array.Sort(keys, items);
        var bits = Math.Max(6, System.Numerics.BitOperations.Log2((uint)Math.Max(1, keys.Length * Sparsity)));
        _shift = 32 - bits;
        _bitmap = new ulong[1 << (bits - 6)];
        foreach (var key in keys) _bitmap[BitOf(key) >> 6] |= 1UL << (BitOf(key) & 63);
    }

    /// <summary>The items with a key, in no order; empty where there are none.</summary>
    public ReadOnlySpan<int> ItemsOf(int key)
    {
        var bit = BitOf(key);
        return (_bitmap[bit >> 6] & (1UL << (bit & 63))) == 0 ? [] : Listed(key);
    }

    private ReadOnlySpan<int> Listed(int key)
    {
        int first = 0, high = _keys.Length;
        while (first < high)
        {
            var middle = (first + high) / 2;
            if (_keys[middle] < key) first = middle + 1;
            else high = middle;
        }
        var end = first;
        while (end < _keys.Length && _keys[end] == key) end++;
        return _items.AsSpan(first, end - first);
    }

    private int BitOf(int key) => (int)(((uint)key * Multiplier) >> _shift);
}
