using System.Buffers.Binary;

namespace TextLint.Language;

/// <summary>What a <see cref="Tagger"/> has learned, read in place from a data file.</summary>
/// <remarks>Layout, little-endian: magic, version, how many weights for words, for cells and for genders (powers of two); then the weights, a byte each.</remarks>
public sealed class TaggerWeights
{
    private const uint Magic = 0x54544C54;
    private const int HeadLength = 20;

    private TaggerWeights(ReadOnlyMemory<byte> words, ReadOnlyMemory<byte> cells, ReadOnlyMemory<byte> genders) =>
        (Words, Cells, Genders) = (new WeightTable(words), new WeightTable(cells), new WeightTable(genders));

    /// <summary>How many weights a table has at least.</summary>
    internal const int FewestWeights = 32;

    /// <summary>Increases when features change, since weights are filed by them.</summary>
    internal static int Version => 2;

    /// <summary>Weights that say nothing.</summary>
    internal static TaggerWeights Empty { get; } = new(new byte[FewestWeights], new byte[FewestWeights], new byte[FewestWeights]);

    /// <summary>For the tags of words.</summary>
    internal WeightTable Words { get; }

    /// <summary>For case, gender and number of noun phrases.</summary>
    internal WeightTable Cells { get; }

    /// <summary>For the gender of plurals.</summary>
    internal WeightTable Genders { get; }

    /// <summary>Opens weights; the bytes stay where they are.</summary>
    /// <returns>The weights, or null where the bytes are none of this version.</returns>
    public static TaggerWeights? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic || BinaryPrimitives.ReadInt32LittleEndian(head[4..]) != Version) return null;
        var (words, cells, genders) = (At(head, 2), At(head, 3), At(head, 4));
        if (!IsLength(words) || !IsLength(cells) || !IsLength(genders) || (long)HeadLength + words + cells + genders != bytes.Length) return null;
        return new TaggerWeights(bytes.Slice(HeadLength, words), bytes.Slice(HeadLength + words, cells), bytes[(HeadLength + words + cells)..]);
    }

    /// <summary>A file of weights.</summary>
    internal static byte[] Write(ReadOnlySpan<byte> words, ReadOnlySpan<byte> cells, ReadOnlySpan<byte> genders)
    {
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), words.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), cells.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), genders.Length);
        return [.. head, .. words, .. cells, .. genders];
    }

    private static int At(ReadOnlySpan<byte> head, int index) => BinaryPrimitives.ReadInt32LittleEndian(head[(index * sizeof(int))..]);

    private static bool IsLength(int weights) => weights >= FewestWeights && int.IsPow2(weights);
}
