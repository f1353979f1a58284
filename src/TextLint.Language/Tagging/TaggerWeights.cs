using System.Buffers.Binary;

namespace TextLint.Language;

/// <summary>What a <see cref="Tagger"/> has learned, read in place from a data file.</summary>
/// <remarks>Layout, little-endian: magic, version, how many weights for words and for cells (powers of two); then the weights, a byte each.</remarks>
public sealed class TaggerWeights
{
    private const uint Magic = 0x54544C54;
    private const int HeadLength = 16;

    private TaggerWeights(ReadOnlyMemory<byte> words, ReadOnlyMemory<byte> cells) => (Words, Cells) = (new WeightTable(words), new WeightTable(cells));

    /// <summary>Increases when features change, since weights are filed by them.</summary>
    internal static int Version => 1;

    /// <summary>Weights that say nothing.</summary>
    internal static TaggerWeights Empty { get; } = new(new byte[32], new byte[32]);

    internal WeightTable Words { get; }

    internal WeightTable Cells { get; }

    /// <summary>Opens weights; the bytes stay where they are.</summary>
    /// <returns>The weights, or null where the bytes are none of this version.</returns>
    public static TaggerWeights? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic || BinaryPrimitives.ReadInt32LittleEndian(head[4..]) != Version) return null;
        var words = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        var cells = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
        if (!int.IsPow2(words) || !int.IsPow2(cells) || words < 32 || cells < 32 || (long)HeadLength + words + cells != bytes.Length) return null;
        return new TaggerWeights(bytes.Slice(HeadLength, words), bytes[(HeadLength + words)..]);
    }

    /// <summary>A file of weights.</summary>
    internal static byte[] Write(ReadOnlySpan<byte> words, ReadOnlySpan<byte> cells)
    {
        var bytes = new byte[HeadLength + words.Length + cells.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), words.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), cells.Length);
        words.CopyTo(bytes.AsSpan(HeadLength));
        cells.CopyTo(bytes.AsSpan(HeadLength + words.Length));
        return bytes;
    }
}
