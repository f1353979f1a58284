using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace TextLint.Documents.Unicode;

/// <summary>
/// A property of all code points, read from an embedded table of ranges. The basic plane is one array; the rest is searched.
/// </summary>
/// <remarks>
/// Every run of the tool begins with reading these tables, so they are parsed by hand and kept in arrays of bytes: collections of
/// <typeparamref name="T"/> would have to be compiled at that moment.
/// </remarks>
/// <typeparam name="T">The property's values, an enumeration of bytes; the default value holds for code points that the table does not name.</typeparam>
internal sealed class CodePointTable<T> where T : unmanaged, Enum
{
    private readonly byte[] _basicPlane = new byte[0x10000];
    private readonly List<int> _firsts = [];
    private readonly List<int> _lasts = [];
    private readonly List<byte> _values = [];

    private CodePointTable()
    {
    }

    /// <summary>The value of a code unit of the basic plane; surrogates have the default value.</summary>
    public T this[char c] => Unsafe.BitCast<byte, T>(_basicPlane[c]);

    /// <summary>The value of the code point at <paramref name="position"/> and its length in code units; a lone surrogate has the default value.</summary>
    public T At(ReadOnlySpan<char> text, int position, out int length)
    {
        length = 1;
        var c = text[position];
        if (!char.IsHighSurrogate(c)) return this[c];
        if (Rune.DecodeFromUtf16(text[position..], out var rune, out var read) != OperationStatus.Done) return default;
        length = read;
        return Unsafe.BitCast<byte, T>(Supplementary(rune.Value));
    }

    /// <summary>Reads the table that is embedded as <paramref name="name"/>: ranges such as <c>41-5A:10</c>, in ascending order.</summary>
    public static CodePointTable<T> Load(string name)
    {
        var table = new CodePointTable<T>();
        var text = EmbeddedTable.Read(name);
        for (var position = 0; position < text.Length;)
        {
            if (text[position] == '#') position = text.IndexOf('\n', position);
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }
            var first = HexadecimalAt(text, ref position);
            var last = first;
            if (text[position] == '-')
            {
                position++;
                last = HexadecimalAt(text, ref position);
            }
            position++;
            table.Add(first, last, DecimalAt(text, ref position));
        }
        return table;
    }

    private static int HexadecimalAt(string text, ref int position)
    {
        var value = 0;
        for (; char.IsAsciiHexDigitUpper(text[position]); position++)
            value = (value << 4) + (text[position] <= '9' ? text[position] - '0' : text[position] - 'A' + 10);
        return value;
    }

    private static byte DecimalAt(string text, ref int position)
    {
        var value = 0;
        for (; char.IsAsciiDigit(text[position]); position++) value = (value * 10) + text[position] - '0';
        return (byte)value;
    }

    private void Add(int first, int last, byte value)
    {
        if (first <= char.MaxValue)
        {
            for (var c = first; c <= last; c++) _basicPlane[c] = value;
            return;
        }
        _firsts.Add(first);
        _lasts.Add(last);
        _values.Add(value);
    }

    private byte Supplementary(int codePoint)
    {
        var index = _firsts.BinarySearch(codePoint);
        if (index < 0) index = ~index - 1;
        return index >= 0 && codePoint <= _lasts[index] ? _values[index] : (byte)0;
    }
}
