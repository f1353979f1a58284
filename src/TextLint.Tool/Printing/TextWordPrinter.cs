using System.Buffers;
using System.Globalization;
using System.Text;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>One line a word: place, word, status, parts, band, names; separated by tabs.</summary>
internal sealed class TextWordPrinter(Stream output, bool onlyUnknown) : WordPrinter(onlyUnknown)
{
    private const int BufferSize = 1 << 16;

    // Few words make up most of a text; the rest would only take memory.
    private const int MostLines = 1 << 13;

    private readonly ArrayBufferWriter<byte> _written = new(2 * BufferSize);
    private readonly Dictionary<string, Dictionary<string, byte[]>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<WordStatus, string> _statuses = [];
    private readonly Dictionary<NameKinds, string> _names = [];
    private readonly StringBuilder _line = new();
    private Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _linesOfLanguage;
    private LanguagePack _pack = LanguagePack.Undetermined;

    public override void Dispose() => Flush();

    // A word recurs, and what is said of it stays the same.
    protected override void Begin(LanguagePack pack)
    {
        _pack = pack;
        if (!_lines.TryGetValue(pack.Language, out var lines)) _lines.Add(pack.Language, lines = new(StringComparer.Ordinal));
        _linesOfLanguage = lines.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    protected override void Print(ArticleDocument article, Token token, ReadOnlySpan<char> word)
    {
        if (!_linesOfLanguage.TryGetValue(word, out var line))
        {
            if (_linesOfLanguage.Dictionary.Count == MostLines) _linesOfLanguage.Dictionary.Clear();
            _linesOfLanguage[word] = line = LineOf(word);
        }
        if (line.Length == 0) return;
        var place = article.Written.LinesOf(article.Written.ToWritten(token.Span)).Start;
        Encoding.UTF8.GetBytes(article.Path, _written);
        Append(place.Line + 1);
        Append(place.Character + 1);
        _written.Write(line);
        if (_written.WrittenCount > BufferSize) Flush();
    }

    private void Append(int number)
    {
        var span = _written.GetSpan(16);
        span[0] = (byte)':';
        number.TryFormat(span[1..], out var length, provider: CultureInfo.InvariantCulture);
        _written.Advance(length + 1);
    }

    private byte[] LineOf(ReadOnlySpan<char> word)
    {
        var described = WordDescription.Of(word, _pack);
        if (!IsShown(described)) return [];
        // A status and the kinds of a name are few, and their words are made by reflection.
        if (!_statuses.TryGetValue(described.Status, out var status)) _statuses[described.Status] = status = KebabCase.Of(described.Status);
        if (!_names.TryGetValue(described.Names, out var names)) _names[described.Names] = names = string.Join(',', KebabCase.FlagsOf(described.Names));
        _line.Clear().Append('\t').Append(word).Append('\t').Append(status).Append('\t');
        for (var i = 0; i < described.Parts.Length; i++) _line.Append(i == 0 ? "" : "|").Append(word.Slice(described.Parts[i].Start, described.Parts[i].Length));
        _line.Append('\t').Append(CultureInfo.InvariantCulture, $"{described.Band}").Append('\t').Append(names).Append('\n');
        return Encoding.UTF8.GetBytes(_line.ToString());
    }

    private void Flush()
    {
        output.Write(_written.WrittenSpan);
        _written.ResetWrittenCount();
    }
}
