using System.Collections.Immutable;
using System.Text;

namespace TextLint.Language;

/// <summary>The layout of a compiled lexicon: a head with options and classes of forms, then the automaton of the forms.</summary>
internal static class LexiconFile
{
    private const uint Magic = 0x584C5454;
    private const int Version = 1;
    private const int MostEntries = 1 << 16;

    public static byte[] Write(LexiconOptions options, IReadOnlyList<FormClass> classes, byte[] nodes, int root)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(nodes.Length);
        writer.Write(root);
        writer.Write(options.CompoundMinimum);
        foreach (var flag in (bool[])[options.ChecksCompoundCase, options.ChecksCompoundDuplicates, options.ChecksCompoundTriples, options.ChecksSharps, options.HasCompounds]) writer.Write(flag);
        writer.Write(options.Breaks.Length);
        foreach (var text in options.Breaks) writer.Write(text);
        writer.Write(options.InputConversions.Length);
        foreach (var (from, to) in options.InputConversions)
        {
            writer.Write(from);
            writer.Write(to);
        }
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
        writer.Write(classes.Count);
        foreach (var form in classes)
        {
            writer.Write((ushort)form.Traits);
            writer.Write(form.Symbols);
        }
        writer.Write(nodes);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads the head; the automaton stays where it lies.</summary>
    /// <returns>Null where the bytes are no lexicon of this version.</returns>
    public static (LexiconOptions Options, ImmutableArray<FormClass> Classes, WordAutomaton Forms)? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[..Math.Min(bytes.Length, MostEntries)].ToArray()), Encoding.UTF8);
            if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Version) return null;
            var length = reader.ReadInt32();
            var root = reader.ReadInt32();
            var options = ReadOptions(reader);
            var classes = ReadMany(reader, static reader => new FormClass((FormTraits)reader.ReadUInt16(), reader.ReadUInt32()));
            var start = (int)reader.BaseStream.Position;
            return length != bytes.Length - start ? null : (options, classes, new WordAutomaton(bytes[start..], root));
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static LexiconOptions ReadOptions(BinaryReader reader) => new()
    {
        CompoundMinimum = reader.ReadInt32(),
        ChecksCompoundCase = reader.ReadBoolean(),
        ChecksCompoundDuplicates = reader.ReadBoolean(),
        ChecksCompoundTriples = reader.ReadBoolean(),
        ChecksSharps = reader.ReadBoolean(),
        HasCompounds = reader.ReadBoolean(),
        Breaks = ReadMany(reader, static reader => reader.ReadString()),
        InputConversions = ReadMany(reader, static reader => KeyValuePair.Create(reader.ReadString(), reader.ReadString())),
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
