namespace TextLint.Formats.Html;

/// <summary>The attributes of one start tag, read from left to right.</summary>
internal ref struct HtmlAttributes(string source, HtmlToken tag)
{
    private readonly int _end = tag.Span.End - (source[tag.Span.End - 1] == '>' ? 1 : 0);
    private int _position = tag.Name.End;

    /// <summary>Name of the current attribute, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value without quotation marks, as written; empty where it has none.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Moves on; false behind the last attribute.</summary>
    public bool MoveNext()
    {
        while (_position < _end && (HtmlSpace.Contains(source[_position]) || source[_position] == '/')) _position++;
        if (_position >= _end) return false;
        var start = _position++;
        while (_position < _end && !HtmlSpace.Contains(source[_position]) && source[_position] is not ('=' or '/')) _position++;
        Name = source.AsSpan(start, _position - start);
        Value = ReadValue();
        return true;
    }

    /// <summary>True when the current attribute is called <paramref name="name"/>, in any case.</summary>
    public readonly bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> ReadValue()
    {
        var i = SkipSpace(_position);
        if (i >= _end || source[i] != '=') return default;
        i = SkipSpace(i + 1);
        _position = i;
        if (i >= _end) return default;
        if (source[i] is '"' or '\'' && source.AsSpan(i + 1, _end - i - 1).IndexOf(source[i]) is var length and >= 0)
        {
            _position = i + length + 2;
            return source.AsSpan(i + 1, length);
        }
        while (_position < _end && !HtmlSpace.Contains(source[_position])) _position++;
        return source.AsSpan(i, _position - i);
    }

    private readonly int SkipSpace(int position)
    {
        while (position < _end && HtmlSpace.Contains(source[position])) position++;
        return position;
    }
}
