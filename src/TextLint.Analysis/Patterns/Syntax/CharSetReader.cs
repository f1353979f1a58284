using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>Reads sets in brackets and escaped characters of a pattern that the engine accepts.</summary>
internal sealed class CharSetReader(string source, int position, bool ignoresCase)
{
    /// <summary>Behind what was read.</summary>
    public int Position { get; private set; } = position;

    /// <summary>The set whose opening bracket was read.</summary>
    public CharSet ReadSet()
    {
        var ranges = ImmutableArray.CreateBuilder<(char, char)>();
        var classes = ImmutableArray.CreateBuilder<CharClass>();
        CharSet? without = null;
        var isNegated = Take('^');
        for (var isFirst = true; isFirst || source[Position] != ']'; isFirst = false)
        {
            if (!isFirst && source[Position] == '-' && source[Position + 1] == '[')
            {
                Position += 2;
                without = ReadSet();
                break;
            }
            if (ReadClass() is { } kind) classes.Add(kind);
            else ranges.Add(ReadRange());
        }
        Position++;
        var set = new CharSet { Ranges = ranges.ToImmutable(), Classes = classes.ToImmutable(), IsNegated = isNegated, IgnoresCase = ignoresCase };
        return without is null ? set : Subtract(set, without);
    }

    /// <summary>The character or class whose backslash was read.</summary>
    public CharSet ReadEscape()
    {
        Position--;
        if (ReadClass() is { } kind) return new CharSet { Classes = [kind] };
        return CharSet.Of(ReadChar(inSet: false), ignoresCase);
    }

    // What is taken from a negated set cannot be told here; the set without the subtraction holds more, which is safe.
    private static CharSet Subtract(CharSet set, CharSet without) => set.IsNegated ? set : set with { Without = without };

    private (char First, char Last) ReadRange()
    {
        var first = ReadChar(inSet: true);
        if (source[Position] != '-' || source[Position + 1] is ']' or '[') return (first, first);
        Position++;
        return (first, ReadChar(inSet: true));
    }

    private CharClass? ReadClass()
    {
        if (source[Position] != '\\') return null;
        CharClass? simple = source[Position + 1] switch
        {
            'w' => CharClass.Word,
            'W' => CharClass.Word with { IsNegated = true },
            'd' => CharClass.Digit,
            'D' => CharClass.Digit with { IsNegated = true },
            's' => CharClass.Space,
            'S' => CharClass.Space with { IsNegated = true },
            _ => null,
        };
        if (simple is not null)
        {
            Position += 2;
            return simple;
        }
        if (source[Position + 1] is not ('p' or 'P')) return null;
        var end = source.IndexOf('}', Position);
        var kind = CharClass.Named(source[(Position + 3)..end], source[Position + 1] == 'P');
        Position = end + 1;
        return kind;
    }

    private char ReadChar(bool inSet)
    {
        var c = source[Position++];
        if (c != '\\') return c;
        c = source[Position++];
        return c switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            'e' => '\u001B',
            'b' when inSet => '\b',
            'x' => ReadHex(2),
            'u' => ReadHex(4),
            'c' => (char)(source[Position++] & 0x1F),
            >= '0' and <= '7' => ReadOctal(c),
            _ => c,
        };
    }

    private char ReadHex(int digits)
    {
        var c = (char)int.Parse(source.AsSpan(Position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        Position += digits;
        return c;
    }

    private char ReadOctal(char first)
    {
        var value = first - '0';
        for (var i = 0; i < 2 && Position < source.Length && source[Position] is >= '0' and <= '7'; i++) value = 8 * value + source[Position++] - '0';
        return (char)(value & 0xFF);
    }

    private bool Take(char c)
    {
        if (source[Position] != c) return false;
        Position++;
        return true;
    }
}
