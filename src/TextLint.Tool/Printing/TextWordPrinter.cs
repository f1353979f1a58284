using System.Text;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>One line a word: place, word, status, parts, band, names; separated by tabs.</summary>
internal sealed class TextWordPrinter(Stream output, bool onlyUnknown) : WordPrinter(onlyUnknown)
{
    private const int BufferSize = 1 << 15;

    private readonly Utf8Row _written = new(2 * BufferSize);
    private readonly Dictionary<LanguagePack, WordLines> _linesOfLanguages = new(ReferenceEqualityComparer.Instance);
    private WordLines? _lines;
    private byte[] _path = [];
    private WrittenText? _text;
    private int _line;
    private TextSpan _lineSpan;

    public override void Dispose() => Flush();

    protected override void Begin(string path, WrittenText written, LanguagePack pack)
    {
        _path = Encoding.UTF8.GetBytes(path);
        _text = written;
        _lineSpan = default;
        if (!_linesOfLanguages.TryGetValue(pack, out _lines)) _linesOfLanguages.Add(pack, _lines = new WordLines(pack, IsShown));
    }

    protected override void Print(TextSpan span, ReadOnlySpan<char> word)
    {
        var line = _lines!.Of(word);
        if (line.IsEmpty) return;
        var start = _text!.ToWritten(span).Start;
        // Most words stand on the line of the one before.
        if (!_lineSpan.Contains(start))
        {
            var found = _text.Text.Lines.GetLineFromPosition(start);
            _line = _text.FirstLine + found.LineNumber + 1;
            _lineSpan = found.SpanIncludingLineBreak;
        }
        _written.Append(_path);
        _written.Append((byte)':');
        _written.Append(_line);
        _written.Append((byte)':');
        _written.Append(start - _lineSpan.Start + 1);
        _written.Append(line);
        if (_written.Length > BufferSize) Flush();
    }

    private void Flush()
    {
        output.Write(_written.Written);
        _written.Clear();
    }
}
