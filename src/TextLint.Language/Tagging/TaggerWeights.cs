using System.Buffers.Binary;

namespace TextLint.Language;

/// <summary>What a <see cref="Tagger"/> has learned, read in place from a data file.</summary>
/// <remarks>Layout, little-endian: magic, version, how many weights each table holds (powers of two); then the weights, a byte each.</remarks>
public sealed class TaggerWeights
{
    private const uint Magic = 0x54544C54;
    private const int Tables = 4;
    private const int HeadLength = (2 + Tables) * sizeof(int);

    private readonly WeightTable[] _tables;

    private TaggerWeights(WeightTable[] tables) => _tables = tables;

    /// <summary>How many weights a table has at least.</summary>
    internal const int FewestWeights = 32;

    /// <summary>Increases when features change, since weights are filed by them.</summary>
    internal static int Version => 3;

    /// <summary>Weights that say nothing.</summary>
    internal static TaggerWeights Empty { get; } = Open(Write([], [], [], []))!;

    /// <summary>For the tags of words.</summary>
    internal WeightTable Words => _tables[0];

    /// <summary>For verbs that may be auxiliaries.</summary>
    internal WeightTable Auxiliaries => _tables[1];

    /// <summary>For case, gender and number of noun phrases.</summary>
    internal WeightTable Cells => _tables[2];

    /// <summary>For the gender of plurals.</summary>
    internal WeightTable Genders => _tables[3];

    /// <summary>Opens weights; the bytes stay where they are.</summary>
    /// <returns>The weights, or null where the bytes are none of this version.</returns>
    public static TaggerWeights? Open(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic || At(head, 1) != Version) return null;
        var tables = new WeightTable[Tables];
        long start = HeadLength;
        for (var table = 0; table < Tables; table++)
        {
            var length = At(head, 2 + table);
            if (length < FewestWeights || !int.IsPow2(length) || start + length > bytes.Length) return null;
            tables[table] = new WeightTable(bytes.Slice((int)start, length));
            start += length;
        }
        return start == bytes.Length ? new TaggerWeights(tables) : null;
    }

    /// <summary>A file of weights; a table without any says nothing.</summary>
    internal static byte[] Write(byte[] words, byte[] auxiliaries, byte[] cells, byte[] genders)
    {
        byte[][] tables = [.. new[] { words, auxiliaries, cells, genders }.Select(static table => table.Length == 0 ? new byte[FewestWeights] : table)];
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(sizeof(int)), Version);
        for (var table = 0; table < Tables; table++) BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan((2 + table) * sizeof(int)), tables[table].Length);
        return [.. head, .. tables.SelectMany(static table => table)];
    }

    private static int At(ReadOnlySpan<byte> head, int index) => BinaryPrimitives.ReadInt32LittleEndian(head[(index * sizeof(int))..]);
}
