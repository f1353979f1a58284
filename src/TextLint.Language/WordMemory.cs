using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextLint.Language;

/// <summary>
/// What was found out about words, so that a frequent word is looked into once a run and not once an article. It grows with the words that
/// are met up to a fixed size; then a word is forgotten when another of its row takes its place. Safe for many threads, without locks: an
/// entry is read and written at once, and a row that two threads write may forget one of the words.
/// </summary>
/// <typeparam name="T">What there is to know of a word.</typeparam>
internal sealed class WordMemory<T>
{
    // A run over one article must not pay for an archive.
    private const int FewestBits = 11;
    private const int MostBits = 16;

    // Words whose hashes name the same row: with one place in it, half of the words of an archive would push each other out.
    private const int RowLength = 4;

    private const int UnitsAtOnce = 4;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private Table _table = new(0);
    private int _kept;

    /// <summary>Whether the word, spelled the same, is remembered.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        var table = _table;
        if (table.Entries.Length > 0)
        {
            var hash = HashOf(word);
            var row = RowOf(hash, table);
            for (var places = Vector128.Equals(Vector128.Create(hash), Vector128.LoadUnsafe(ref table.Hashes[row])).ExtractMostSignificantBits(); places != 0; places &= places - 1)
            {
                if (table.Entries[row + BitOperations.TrailingZeroCount(places)] is not { } entry || !word.SequenceEqual(entry.Word)) continue;
                value = entry.Value;
                return true;
            }
        }
        value = default!;
        return false;
    }

    /// <summary>Remembers a word.</summary>
    /// <returns>The value.</returns>
    public T Keep(ReadOnlySpan<char> word, T value)
    {
        if (_table.Entries.Length < 1 << MostBits && Interlocked.Increment(ref _kept) * 2 > _table.Entries.Length) Grow();
        Put(_table, HashOf(word), new Entry(word.ToString(), value));
        return value;
    }

    // What another thread keeps meanwhile may be forgotten.
    private void Grow()
    {
        var old = _table;
        var table = new Table(Math.Max(1 << FewestBits, 4 * old.Entries.Length));
        for (var i = 0; i < old.Entries.Length; i++)
        {
            if (old.Entries[i] is { } entry) Put(table, old.Hashes[i], entry);
        }
        Interlocked.CompareExchange(ref _table, table, old);
    }

    private static void Put(Table table, uint hash, Entry entry)
    {
        var row = RowOf(hash, table);
        // In a full row the bits that name no row choose who is forgotten.
        var place = row + (int)(hash % RowLength);
        for (var i = row; i < row + RowLength; i++)
        {
            if (table.Entries[i] is not null) continue;
            place = i;
            break;
        }
        table.Entries[place] = entry;
        table.Hashes[place] = hash;
    }

    private static int RowOf(uint hash, Table table) => (int)(hash >> (32 - MostBits)) & (table.Entries.Length - RowLength);

    // Four code units at a time, since every word of an article is asked for several times; the last four overlap with those before.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        if (word.Length < UnitsAtOnce)
        {
            foreach (var c in word) hash = (hash << 16) ^ c;
            return (uint)((hash * Multiplier) >> 32);
        }
        for (var i = 0; i < word.Length - UnitsAtOnce; i += UnitsAtOnce) hash = With(hash, word[i..]);
        return (uint)(With(hash, word[^UnitsAtOnce..]) >> 32);
    }

    // The product brings all bits into the upper half, which is what is kept at the end.
    private static ulong With(ulong hash, ReadOnlySpan<char> units) =>
        (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units))) * Multiplier;

    private sealed record Entry(string Word, T Value);

    private sealed class Table(int length)
    {
        public Entry?[] Entries { get; } = length == 0 ? [] : new Entry?[length];

        // Beside the entries, so that a word that is not there is told without a look at those that are.
        public uint[] Hashes { get; } = length == 0 ? [] : new uint[length];
    }
}
