using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Formats.JsonLines;

/// <summary>A string of JSON (RFC 8259, section 7): what it says, and where each character of it is written.</summary>
/// <param name="Span">What stands between its quotation marks.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct JsonString(TextSpan Span, ProjectedText Value)
{
    private const int EscapeLength = 6;

    /// <summary>Reads what stands between the quotation marks of a string that is known to be valid. Half of a surrogate pair becomes U+FFFD.</summary>
    public static JsonString Read(string line, TextSpan span)
    {
        if (!line.AsSpan(span.Start, span.Length).Contains('\\')) return new JsonString(span, ProjectedText.Verbatim(line, span));
        var value = new ProjectedText.Builder(line);
        for (var i = span.Start; i < span.End;)
        {
            var length = line.AsSpan(i, span.End - i).IndexOf('\\');
            var end = length < 0 ? span.End : i + length;
            value.Append(TextSpan.FromBounds(i, end));
            i = end < span.End ? AppendEscape(value, line, end) : end;
        }
        return new JsonString(span, value.ToProjectedText());
    }

    private static int AppendEscape(ProjectedText.Builder value, string line, int start)
    {
        if (line[start + 1] != 'u')
        {
            value.Append([Unescaped(line[start + 1])], new TextSpan(start, 2));
            return start + 2;
        }
        var first = UnitAt(line, start);
        var second = start + EscapeLength;
        if (char.IsHighSurrogate(first) && line.AsSpan(second).StartsWith(@"\u") && UnitAt(line, second) is var low && char.IsLowSurrogate(low))
        {
            value.Append([first, low], new TextSpan(start, 2 * EscapeLength));
            return start + 2 * EscapeLength;
        }
        value.Append([char.IsSurrogate(first) ? '\uFFFD' : first], new TextSpan(start, EscapeLength));
        return second;
    }

    private static char UnitAt(string line, int escape) =>
        (char)ushort.Parse(line.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Unescaped(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => letter,
    };
}
