using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>Reads the part of .NET's pattern syntax that can be matched in linear time. The pattern must be one that the engine accepts.</summary>
/// <remarks>Source: “Regular Expression Language – Quick Reference” of the .NET documentation.</remarks>
internal sealed class PatternParser
{
    /// <summary>Groups may be nested this deep.</summary>
    public const int DeepestNesting = 100;

    private readonly string _source;
    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();
    private int _position;
    private int _depth;
    private bool _ignoresCase;
    private bool _ignoresBlanks;
    private bool _multiline;
    private string? _nonLinear;

    private PatternParser(string source, bool ignoresCase)
    {
        _source = source;
        _ignoresCase = ignoresCase;
    }

    private bool AtEnd => _position >= _source.Length || _nonLinear is not null;

    /// <summary>The tree of <paramref name="source"/>.</summary>
    public static ParsedPattern Parse(string source, bool ignoresCase)
    {
        var parser = new PatternParser(source, ignoresCase);
        var root = parser.ReadChoice();
        return new ParsedPattern(root, parser._names.ToImmutable(), parser._nonLinear);
    }

    private PatternNode ReadChoice()
    {
        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(ReadSequence());
        while (Take("|")) branches.Add(ReadSequence());
        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }

    private PatternNode ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (true)
        {
            SkipBlanks();
            if (AtEnd || _source[_position] is '|' or ')') break;
            if (ReadAtom() is not { } atom) continue;
            SkipBlanks();
            parts.Add(ReadQuantifier(atom));
        }
        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.ToImmutable());
    }

    private PatternNode? ReadAtom()
    {
        var c = _source[_position++];
        switch (c)
        {
            case '(': return ReadGroup();
            case '[': return new PatternNode.One(ReadSet());
            // Whether it takes a line feed is an option; to hold too much is safe.
            case '.': return new PatternNode.One(CharSet.Any);
            case '^': return new PatternNode.Anchor(_multiline ? PatternAnchor.Other : PatternAnchor.Start);
            case '$': return new PatternNode.Anchor(PatternAnchor.Other);
            case '\\': return ReadEscape();
            default: return new PatternNode.One(CharSet.Of(c, _ignoresCase));
        }
    }

    private PatternNode? ReadGroup()
    {
        var opened = _position - 1;
        var (ignoresCase, ignoresBlanks, multiline) = (_ignoresCase, _ignoresBlanks, _multiline);
        if (Take("?"))
        {
            if (Take("#"))
            {
                _position = _source.IndexOf(')', _position) + 1;
                return null;
            }
            if (!ReadGroupKind(opened)) return null;
            if (Take(")")) return null;
        }
        if (++_depth > DeepestNesting)
        {
            _nonLinear = "(";
            return null;
        }
        var inner = ReadChoice();
        _depth--;
        Take(")");
        (_ignoresCase, _ignoresBlanks, _multiline) = (ignoresCase, ignoresBlanks, multiline);
        return inner;
    }

    // False where the group cannot be matched in linear time.
    private bool ReadGroupKind(int opened)
    {
        if (Take(":")) return true;
        foreach (var refused in Refused)
        {
            if (!_source.AsSpan(_position).StartsWith(refused, StringComparison.Ordinal)) continue;
            _nonLinear = _source[opened..(_position + refused.Length)];
            return false;
        }
        if (Take("<") || Take("'"))
        {
            var end = _source.IndexOfAny(['>', '\''], _position);
            var name = _source[_position..end];
            _position = end + 1;
            if (name.Contains('-', StringComparison.Ordinal))
            {
                _nonLinear = _source[opened.._position];
                return false;
            }
            _names.Add(name);
            return true;
        }
        ReadOptions();
        return true;
    }

    private static string[] Refused => ["=", "!", "<=", "<!", ">", "("];

    // Up to ":" (a group of its own) or before ")" (for the rest of the group around it).
    private void ReadOptions()
    {
        var on = true;
        for (; !AtEnd && _source[_position] is not ')'; _position++)
        {
            switch (_source[_position])
            {
                case ':': _position++; return;
                case '-': on = false; break;
                case 'i': _ignoresCase = on; break;
                case 'x': _ignoresBlanks = on; break;
                case 'm': _multiline = on; break;
            }
        }
    }

    private PatternNode ReadQuantifier(PatternNode atom)
    {
        while (!AtEnd && ReadBounds() is { } bounds)
        {
            Take("?");
            atom = bounds is (1, 1) ? atom : new PatternNode.Repeat(atom, bounds.Min, bounds.Max);
            SkipBlanks();
        }
        return atom;
    }

    private (int Min, int? Max)? ReadBounds()
    {
        if (Take("*")) return (0, null);
        if (Take("+")) return (1, null);
        if (Take("?")) return (0, 1);
        if (_source[_position] != '{') return null;
        var end = _source.IndexOf('}', _position);
        if (end < 0) return null;
        var bounds = _source[(_position + 1)..end].Split(',');
        if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var min)) return null;
        int? max = min;
        if (bounds.Length == 2)
        {
            if (bounds[1].Length == 0) max = null;
            else if (int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)) max = most;
            else return null;
        }
        _position = end + 1;
        return (min, max);
    }

    private PatternNode? ReadEscape()
    {
        var c = _source[_position];
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                _position++;
                return new PatternNode.Anchor(c switch { 'b' => PatternAnchor.WordBoundary, 'A' => PatternAnchor.Start, _ => PatternAnchor.Other });
            case 'k' or (>= '1' and <= '9'):
                _nonLinear = _source.Substring(_position - 1, 2);
                return null;
        }
        var reader = new CharSetReader(_source, _position, _ignoresCase);
        var set = reader.ReadEscape();
        _position = reader.Position;
        return new PatternNode.One(set);
    }

    private CharSet ReadSet()
    {
        var reader = new CharSetReader(_source, _position, _ignoresCase);
        var set = reader.ReadSet();
        _position = reader.Position;
        return set;
    }

    private void SkipBlanks()
    {
        while (_ignoresBlanks && !AtEnd)
        {
            if (char.IsWhiteSpace(_source[_position]))
            {
                _position++;
                continue;
            }
            if (_source[_position] != '#') return;
            var end = _source.IndexOf('\n', _position);
            _position = end < 0 ? _source.Length : end + 1;
        }
    }

    private bool Take(string text)
    {
        if (AtEnd || !_source.AsSpan(_position).StartsWith(text, StringComparison.Ordinal)) return false;
        _position += text.Length;
        return true;
    }
}
