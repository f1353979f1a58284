using System.Buffers.Binary;

namespace TextLint.Language;

/// <summary>The classes of forms of a lexicon, read in place: eight bytes each, which are the traits, two bytes of nothing, and the symbols.</summary>
internal readonly struct FormClasses(ReadOnlyMemory<byte> rows)
{
    internal const int RowLength = 8;
    private const int SymbolsAt = 4;

    public FormTraits TraitsOf(int number) => (FormTraits)BinaryPrimitives.ReadUInt16LittleEndian(Row(number));

    public uint SymbolsOf(int number) => BinaryPrimitives.ReadUInt32LittleEndian(Row(number)[SymbolsAt..]);

    /// <summary>Appends a class as it is read.</summary>
    public static void Write(BinaryWriter writer, FormClass value)
    {
        writer.Write((uint)value.Traits);
        writer.Write(value.Symbols);
    }

    // Class 0, which says nothing, stands for those that a damaged file does not have.
    private ReadOnlySpan<byte> Row(int number)
    {
        var span = rows.Span;
        return (uint)number < (uint)(span.Length / RowLength) ? span.Slice(number * RowLength, RowLength) : "\0\0\0\0\0\0\0\0"u8;
    }
}
