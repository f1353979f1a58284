using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Tests;

/// <summary>A source that is put together piece by piece, with what a reader must see of each piece and where that stands.</summary>
internal sealed class SourceSketch
{
    private readonly StringBuilder _source = new();
    private readonly List<List<(char Character, TextSpan Span)>> _blocks = [[]];
    private TextSpan? _blank;

    public string Source => _source.ToString();

    /// <summary>The visible characters, block by block, with their places.</summary>
    public IEnumerable<List<(char Character, TextSpan Span)>> Blocks => _blocks.Where(block => block.Count > 0);

    /// <summary>Text that is shown as it stands.</summary>
    public void Show(string text)
    {
        foreach (var c in text) Show(c.ToString(), c.ToString());
    }

    /// <summary>Source that is shown as something else, each character of it at the place of the whole source.</summary>
    public void Show(string visible, string source)
    {
        if (_blank is { } blank && _blocks[^1].Count > 0) _blocks[^1].Add((' ', blank));
        _blank = null;
        var span = new TextSpan(_source.Length, source.Length);
        _blocks[^1].AddRange(visible.Select(c => (c, span)));
        _source.Append(source);
    }

    public void Hide(string source) => _source.Append(source);

    /// <summary>White space; of several in a row, markup between them, the first is shown, and none at the edge of a block.</summary>
    public void Blank(string source)
    {
        if (_blank is not { } blank) _blank = new TextSpan(_source.Length, source.Length);
        else if (blank.End == _source.Length) _blank = TextSpan.FromBounds(blank.Start, blank.End + source.Length);
        _source.Append(source);
    }

    public void EndBlock(string source)
    {
        _source.Append(source);
        _blocks.Add([]);
        _blank = null;
    }
}
