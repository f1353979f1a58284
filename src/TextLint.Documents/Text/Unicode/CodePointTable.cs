using System.Buffers;
using System.Globalization;
using System.Text;

namespace TextLint.Documents.Unicode;

/// <summary>
/// A property of all code points, read from an embedded table of ranges. The basic plane is one array; the rest is searched.
/// </summary>
/// <typeparam name="T">The property's values; the default value holds for code points that the table does not name.</typeparam>
internal sealed class CodePointTable<T> where T : unmanaged, Enum
{
    private readonly T[] _basicPlane = new T[0x10000];
    private readonly List<(int First, int Last, T Value)> _supplementary = [];

    private CodePointTable()
    {
    }

    /// <summary>The value of a code unit of the basic plane; surrogates have the default value.</summary>
    public T this[char c] => _basicPlane[c];

    /// <summary>The value of the code point at <paramref name="position"/> and its length in code units; a lone surrogate has the default value.</summary>
    public T At(ReadOnlySpan<char> text, int position, out int length)
    {
        length = 1;
        var c = text[position];
        if (!char.IsHighSurrogate(c)) return _basicPlane[c];
        if (Rune.DecodeFromUtf16(text[position..], out var rune, out var read) != OperationStatus.Done) return default;
        length = read;
        return Supplementary(rune.Value);
    }

    /// <summary>Reads the table that is embedded as <paramref name="name"/>.</summary>
    public static CodePointTable<T> Load(string name)
    {
        using var reader = EmbeddedTable.Open(name);
        var table = new CodePointTable<T>();
        T value = default;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            foreach (var field in line.AsSpan().Split(' '))
            {
                var text = line.AsSpan()[field];
                if (text.IsEmpty) continue;
                // A line begins with the name of a value, or with a blank where it continues the line above.
                if (field.Start.Value == 0) value = Enum.Parse<T>(text.ToString().Replace("_", "", StringComparison.Ordinal));
                else table.Add(text, value);
            }
        }
        table._supplementary.Sort((a, b) => a.First.CompareTo(b.First));
        return table;
    }

    private void Add(ReadOnlySpan<char> range, T value)
    {
        var hyphen = range.IndexOf('-');
        var first = CodePoint(hyphen < 0 ? range : range[..hyphen]);
        var last = CodePoint(range[(hyphen + 1)..]);
        if (first > char.MaxValue)
            _supplementary.Add((first, last, value));
        else
            _basicPlane.AsSpan(first, last - first + 1).Fill(value);
    }

    private static int CodePoint(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private T Supplementary(int codePoint)
    {
        int low = 0, high = _supplementary.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, value) = _supplementary[middle];
            if (codePoint < first) high = middle - 1;
            else if (codePoint > last) low = middle + 1;
            else return value;
        }
        return default;
    }
}
