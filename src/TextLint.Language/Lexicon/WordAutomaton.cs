using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TextLint.Language;

/// <summary>
/// A minimal acyclic automaton over the UTF-8 bytes of words, read in place. A node is a row of 32-bit words, little-endian: its value
/// (23 bits, 0 for none) and its number of arcs (9 bits), then an arc each: a byte and the node behind it (24 bits).
/// </summary>
/// <param name="nodes">The nodes as <see cref="AutomatonBuilder"/> wrote them.</param>
/// <param name="root">The first node.</param>
internal sealed class WordAutomaton(ReadOnlyMemory<byte> nodes, int root)
{
    internal const int ArcBits = 9;

    public int Root => root;

    /// <summary>The value of a whole word, or 0.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        var span = nodes.Span;
        var node = root;
        foreach (var label in word)
        {
            node = Next(span, node, label);
            if (node < 0) return 0;
        }
        return ValueOf(span, node);
    }

    /// <summary>The bytes, for a walk with <see cref="Next"/> and <see cref="ValueOf"/>.</summary>
    public ReadOnlySpan<byte> Nodes => nodes.Span;

    /// <summary>The node behind an arc, or -1.</summary>
    public static int Next(ReadOnlySpan<byte> nodes, int node, byte label)
    {
        var low = node + 1;
        var high = node + (int)(At(nodes, node) & ((1 << ArcBits) - 1));
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var arc = At(nodes, middle);
            var found = (byte)(arc >> 24);
            if (found == label) return (int)(arc & 0xFFFFFF);
            if (found < label) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    public static int ValueOf(ReadOnlySpan<byte> nodes, int node) => (int)(At(nodes, node) >> ArcBits);

    // A file that was cut or damaged gives words that are not there, never an exception.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ReadOnlySpan<byte> nodes, int index) =>
        (uint)index < (uint)(nodes.Length >> 2) ? BinaryPrimitives.ReadUInt32LittleEndian(nodes[(index << 2)..]) : 0;
}
