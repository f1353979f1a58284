using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>
/// Reads the one document of a YAML file, in the part of YAML that says what it seems to say: no anchors, aliases, tags or keys that
/// are no words. Depth and size are bounded while events arrive, so no file can exhaust stack or memory.
/// </summary>
internal sealed class YamlReader
{
    public const int GreatestLength = 256 * 1024;
    public const int GreatestDepth = 64;

    private readonly string _text;
    private readonly YamlProblems _problems;
    private readonly Parser _parser;
    private int _depth;

    private YamlReader(string text, YamlProblems problems)
    {
        _text = text;
        _problems = problems;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The root of <paramref name="text"/>, or null where the text could not be read to its end.</summary>
    public static YamlNode? Read(string text, YamlProblems problems)
    {
        if (text.Length > GreatestLength)
        {
            problems.Add(default, RuleFileError.TooLarge, $"{GreatestLength}");
            return null;
        }
        var reader = new YamlReader(text, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            problems.Add(TextSpan.FromBounds((int)e.Start.Index, Math.Max((int)e.Start.Index, (int)e.End.Index)), RuleFileError.NoYaml, e.Message);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet 16.3 throws these at plain text in brackets that are never closed.
            var place = reader.RestOfLine();
            problems.Add(place, RuleFileError.NoYaml, problems.Excerpt(place));
            return null;
        }
    }

    private TextSpan RestOfLine()
    {
        var start = Math.Min((int)(_parser.Current?.End.Index ?? 0), _text.Length);
        var length = _text.AsSpan(start).IndexOfAny('\r', '\n');
        return new TextSpan(start, length < 0 ? _text.Length - start : length);
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _problems.Add(default, RuleFileError.NoYaml, "");
            return null;
        }
        _parser.Consume<DocumentStart>();
        var root = ReadNode();
        if (root is null) return null;
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<DocumentStart>(out var second)) return root;
        _problems.Add(SpanOf(second), RuleFileError.SeveralDocuments, "---");
        return null;
    }

    // Null means that reading cannot go on; the problem has been said.
    private YamlNode? ReadNode()
    {
        _parser.Accept<NodeEvent>(out var next);
        RefuseReferences(next);
        if (_parser.TryConsume<Scalar>(out var scalar)) return ScalarOf(scalar);
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _problems.Add(SpanOf(alias), RuleFileError.AnchorOrTag, TextOf(alias));
            return new ScalarNode(SpanOf(alias), "", IsPlain: false);
        }
        if (_depth == GreatestDepth)
        {
            _problems.Add(SpanOf(_parser.Current!), RuleFileError.TooDeep, $"{GreatestDepth}");
            return null;
        }
        _depth++;
        YamlNode? node = _parser.TryConsume<SequenceStart>(out var list) ? ReadList(list) : ReadMap(_parser.Consume<MappingStart>());
        _depth--;
        return node;
    }

    private ListNode? ReadList(SequenceStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode() is not { } entry) return null;
            entries.Add(entry);
        }
        return new ListNode(SpanFrom(start, _parser.Consume<SequenceEnd>()), entries.ToImmutable());
    }

    private MapNode? ReadMap(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode() is not { } key || ReadNode() is not { } value) return null;
            if (key is not ScalarNode name)
                _problems.Add(key.Span, RuleFileError.WrongType, TextAt(key.Span), "'…'");
            else if (!keys.Add(name.Value))
                _problems.Add(name.Span, RuleFileError.DuplicateKey, name.Value);
            else
                entries.Add(new MapEntry(name, value));
        }
        return new MapNode(SpanFrom(start, _parser.Consume<MappingEnd>()), entries.ToImmutable());
    }

    private ScalarNode ScalarOf(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var isPlain = scalar.Style == ScalarStyle.Plain;
        return new ScalarNode(span, scalar.Value, isPlain) { IsFollowedByComment = isPlain && IsFollowedByComment(span.End) };
    }

    private void RefuseReferences(NodeEvent? node)
    {
        if (node is null || (node.Anchor.IsEmpty && node.Tag.IsEmpty)) return;
        var start = (int)node.Start.Index;
        var end = _text.AsSpan(start).IndexOfAny(' ', '\n', '\r') is var length and >= 0 ? start + length : _text.Length;
        _problems.Add(TextSpan.FromBounds(start, end), RuleFileError.AnchorOrTag, _text[start..end]);
    }

    private bool IsFollowedByComment(int end)
    {
        var i = end;
        while (i < _text.Length && _text[i] is ' ' or '\t') i++;
        return i > end && i < _text.Length && _text[i] == '#';
    }

    private TextSpan SpanFrom(ParsingEvent start, ParsingEvent end)
    {
        var span = Trimmed((int)start.Start.Index, Math.Max((int)start.End.Index, (int)end.End.Index));
        // The end of a list in brackets is told as the place before its bracket.
        var isClosedHere = end.Start.Index < _text.Length && _text[(int)end.Start.Index] is ']' or '}';
        return isClosedHere ? TextSpan.FromBounds(span.Start, (int)end.Start.Index + 1) : span;
    }

    private TextSpan SpanOf(ParsingEvent node) => Trimmed((int)node.Start.Index, (int)node.End.Index);

    // The reader knows that a block has ended only at the next line that stands further left.
    private TextSpan Trimmed(int start, int end)
    {
        start = Math.Min(start, _text.Length);
        end = Math.Min(Math.Max(start, end), _text.Length);
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private string TextOf(ParsingEvent node) => TextAt(SpanOf(node));

    private string TextAt(TextSpan span) => _text.Substring(span.Start, span.Length);
}
