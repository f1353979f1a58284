using System.Text;

namespace TextLint.Tool.Files;

/// <summary>Reads the lines of a stream in UTF-8 one by one, so that memory grows with the longest line and not with the file.</summary>
/// <param name="stream">Closed with the reader.</param>
internal sealed class LineReader(Stream stream) : IDisposable
{
    /// <summary>Bytes of a line that are kept.</summary>
    public const int LongestLine = 1 << 24;

    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _lines;
    private long _offset;

    /// <summary>The next line, or null; throws what the stream throws.</summary>
    public FileLine? Read()
    {
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found + 1, isCut: false);
            searched = _end - _start;
            if (searched >= LongestLine) return TakeCut();
            if (!Fill()) return searched == 0 ? null : Take(searched, isCut: false);
        }
    }

    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, 2 * _buffer.Length);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private FileLine Take(int length, bool isCut)
    {
        var bytes = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        var start = _lines == 0 && bytes.AsSpan().StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        var end = length;
        if (end > start && bytes[end - 1] == '\n') end--;
        if (end > start && bytes[end - 1] == '\r') end--;
        var line = new FileLine(_lines, _offset, bytes, start..end) { IsCut = isCut };
        _lines++;
        _offset += Encoding.UTF8.GetCharCount(bytes.AsSpan(start));
        return line;
    }

    private FileLine TakeCut()
    {
        var line = Take(_end - _start, isCut: true);
        while (true)
        {
            (_start, _end) = (0, 0);
            if (!Fill()) return line;
            var found = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
            _offset += Encoding.UTF8.GetCharCount(_buffer.AsSpan(0, found < 0 ? _end : found + 1));
            if (found < 0) continue;
            _start = found + 1;
            return line;
        }
    }
}
