using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Measuring;

/// <summary>Turns offsets in code points, as Python counts them, into UTF-16 offsets.</summary>
internal sealed class CodePointOffsets
{
    private readonly int _length;

    // UTF-16 offset of each code point; null where the two are the same.
    private readonly List<int>? _starts;

    public CodePointOffsets(string text)
    {
        _length = text.Length;
        if (!text.Any(char.IsSurrogate)) return;
        _starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1) _starts.Add(i);
    }

    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(At(start), At(end));

    private int At(int offset)
    {
        if (_starts is null) return Math.Min(offset, _length);
        return offset < _starts.Count ? _starts[offset] : _length;
    }
}
