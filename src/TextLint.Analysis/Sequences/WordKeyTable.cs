using System.Runtime.CompilerServices;

namespace TextLint.Analysis.Sequences;

/// <summary>Items found by the <see cref="Language.WordKey"/> of a word. A key that was not added is mostly recognised at a glance.</summary>
internal sealed class WordKeyTable
{
    // Bits of the bitmap for each key.
    private const int Sparsity = 32;
    private const int FewestBits = 64;
    private const uint Multiplier = 0x9E3779B1;

    private readonly ulong[] _bitmap;
    // The first item with a key of the place, and the next one with another or the same, counted from 1; 0 is none.
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly int[] _keys;

    /// <param name="keys">The key of each item, which is known by its place here; items may share one.</param>
    public WordKeyTable(int[] keys)
    {
        _keys = keys;
        _next = new int[keys.Length];
        var size = FewestBits;
        while (size < keys.Length * Sparsity) size *= 2;
        _bitmap = new ulong[size / 64];
        _heads = new int[size / Sparsity];
        // Backwards, so that items are met in their order.
        for (var item = keys.Length - 1; item >= 0; item--)
        {
            var bit = BitOf(keys[item]);
            _bitmap[bit / 64] |= 1UL << (bit % 64);
            ref var head = ref _heads[bit / Sparsity];
            _next[item] = head;
            head = item + 1;
        }
    }

    /// <summary>Whether there may be an item with a key; mostly there is none, and this says so at a glance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(int key)
    {
        var bitmap = _bitmap;
        var place = ((uint)key * Multiplier) >> 7;
        // The length is a power of two.
        return (bitmap[(int)(place >> 6) & (bitmap.Length - 1)] & (1UL << (int)place)) != 0;
    }

    /// <summary>The first item with a key, or -1.</summary>
    public int First(int key) => MayHold(key) ? From(_heads[BitOf(key) / Sparsity], key) : -1;

    /// <summary>The next item with the key of this one, or -1.</summary>
    public int Next(int item) => From(_next[item], _keys[item]);

    private int From(int item, int key)
    {
        while (item > 0 && _keys[item - 1] != key) item = _next[item - 1];
        return item - 1;
    }

    private int BitOf(int key) => (int)(((uint)key * Multiplier) >> 7) & (_bitmap.Length * 64 - 1);
}
