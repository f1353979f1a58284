using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private const int LabelShift = 24;

    public int Root => root;

    /// <summary>The value of a whole word, or 0.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        var span = Nodes;
        var node = root;
        foreach (var label in word)
        {
            node = Next(span, node, label);
            if (node < 0) return 0;
        }
        return ValueOf(span, node);
    }

    /// <summary>The nodes, for a walk with <see cref="Next"/> and <see cref="ValueOf"/>.</summary>
    public ReadOnlySpan<uint> Nodes => MemoryMarshal.Cast<byte, uint>(nodes.Span);

    /// <summary>The node behind an arc, or -1.</summary>
    public static int Next(ReadOnlySpan<uint> nodes, int node, byte label)
    {
        if ((uint)node >= (uint)nodes.Length) return -1;
        var count = (int)(At(nodes, node) & ((1 << ArcBits) - 1));
        if (count == 0 || count >= nodes.Length - node) return -1;
        var arcs = nodes.Slice(node + 1, count);
        // Halved without a branch that depends on the word, which no processor can guess.
        var first = 0;
        while (count > 1)
        {
            var half = count >> 1;
            first = At(arcs, first + half) >> LabelShift <= label ? first + half : first;
            count -= half;
        }
        var arc = At(arcs, first);
        return arc >> LabelShift == label ? (int)(arc & 0xFFFFFF) : -1;
    }

    /// <summary>The value of a node, or 0.</summary>
    public static int ValueOf(ReadOnlySpan<uint> nodes, int node) => (uint)node < (uint)nodes.Length ? (int)(At(nodes, node) >> ArcBits) : 0;

    // A file that was cut or damaged gives words that are not there, never an exception.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ReadOnlySpan<uint> nodes, int index) =>
        BitConverter.IsLittleEndian ? nodes[index] : BinaryPrimitives.ReverseEndianness(nodes[index]);
}
