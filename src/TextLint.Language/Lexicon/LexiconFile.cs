using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace TextLint.Language;

/// <summary>
/// The layout of a compiled lexicon: a head of seven 32-bit words (magic, version, first node, and the lengths of what follows, of nodes,
/// classes and options, then 0), the nodes, the classes, the options. Only the options, a few strings, are read when it is opened.
/// </summary>
internal static class LexiconFile
{
    private const uint Magic = 0x584C5454;
    private const int Version = 4;
    private const int HeadLength = 28;
    private const int MostEntries = 1 << 16;

    public static byte[] Write(LexiconOptions options, IReadOnlyList<FormClass> classes, byte[] nodes, int root)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var written = Written(options);
        writer.Write(Magic);
        foreach (var number in (int[])[Version, root, nodes.Length, classes.Count * FormClasses.RowLength, written.Length, 0]) writer.Write(number);
        writer.Write(nodes);
        foreach (var form in classes) FormClasses.Write(writer, form);
        writer.Write(written);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads the options; nodes and classes stay where they lie.</summary>
    /// <returns>Null where the bytes are no lexicon of this version.</returns>
    public static (LexiconOptions Options, FormClasses Classes, WordAutomaton Forms)? Read(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic || Number(1) != Version) return null;
        var (nodes, classes, options) = (Number(3), Number(4), Number(5));
        if (nodes < 0 || classes < 0 || options < 0 || (long)HeadLength + nodes + classes + options != bytes.Length) return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[^options..].ToArray()), Encoding.UTF8);
            return (ReadOptions(reader), new FormClasses(bytes.Slice(HeadLength + nodes, classes)), new WordAutomaton(bytes.Slice(HeadLength, nodes), Number(2)));
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or FormatException)
        {
            return null;
        }

        int Number(int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(index * sizeof(int))..]);
    }

    private static byte[] Written(LexiconOptions options)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(options.CompoundMinimum);
        writer.Write(options.CompoundMaximum);
        writer.Write(options.Ignored);
        writer.Write(options.ForbiddenJoints.Length);
        foreach (var (end, start) in options.ForbiddenJoints)
        {
            writer.Write(Encoding.UTF8.GetString(end));
            writer.Write(Encoding.UTF8.GetString(start));
        }
        foreach (var flag in (bool[])[options.ChecksCompoundCase, options.ChecksCompoundDuplicates, options.ChecksCompoundTriples, options.ChecksSharps, options.HasCompounds]) writer.Write(flag);
        writer.Write(options.Breaks.Length);
        foreach (var text in options.Breaks) writer.Write(text);
        WriteMany(writer, options.InputConversions);
        WriteMany(writer, options.Confusions);
        writer.Write(options.Alphabet);
        writer.Write(options.Patterns.Length);
        foreach (var pattern in options.Patterns)
        {
            writer.Write(pattern.Length);
            foreach (var (symbol, quantifier) in pattern)
            {
                writer.Write(symbol);
                writer.Write((ushort)quantifier);
            }
        }
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteMany(BinaryWriter writer, ImmutableArray<KeyValuePair<string, string>> pairs)
    {
        writer.Write(pairs.Length);
        foreach (var (from, to) in pairs)
        {
            writer.Write(from);
            writer.Write(to);
        }
    }

    private static LexiconOptions ReadOptions(BinaryReader reader) => new()
    {
        CompoundMinimum = reader.ReadInt32(),
        CompoundMaximum = reader.ReadInt32(),
        Ignored = reader.ReadString(),
        ForbiddenJoints = ReadMany(reader, static reader => KeyValuePair.Create(Encoding.UTF8.GetBytes(reader.ReadString()), Encoding.UTF8.GetBytes(reader.ReadString()))),
        ChecksCompoundCase = reader.ReadBoolean(),
        ChecksCompoundDuplicates = reader.ReadBoolean(),
        ChecksCompoundTriples = reader.ReadBoolean(),
        ChecksSharps = reader.ReadBoolean(),
        HasCompounds = reader.ReadBoolean(),
        Breaks = ReadMany(reader, static reader => reader.ReadString()),
        InputConversions = ReadMany(reader, static reader => KeyValuePair.Create(reader.ReadString(), reader.ReadString())),
        Confusions = ReadMany(reader, static reader => KeyValuePair.Create(reader.ReadString(), reader.ReadString())),
        Alphabet = reader.ReadString(),
        Patterns = ReadMany(reader, static reader => ReadMany(reader, static reader => (reader.ReadUInt32(), (char)reader.ReadUInt16()))),
    };

    private static ImmutableArray<T> ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > MostEntries) throw new FormatException();
        var values = ImmutableArray.CreateBuilder<T>();
        for (var i = 0; i < count; i++) values.Add(read(reader));
        return values.ToImmutable();
    }
}
