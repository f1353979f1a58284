using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Language;
using TextLint.Tool.CommandLine;

namespace TextLint.Tool.Printing;

/// <summary>An array with one object a word; <c>start</c> and <c>end</c> are UTF-16 offsets, half-open.</summary>
internal sealed class JsonWordPrinter : WordPrinter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private LanguagePack _pack = LanguagePack.Undetermined;
    private WrittenText? _written;
    private string _path = "";

    public JsonWordPrinter(Stream output, bool onlyUnknown) : base(onlyUnknown)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, Call.JsonOptions);
        _json.WriteStartArray();
    }

    public override void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
        _output.Write("\n"u8);
    }

    protected override void Begin(string path, WrittenText written, LanguagePack pack)
    {
        (_path, _written, _pack) = (path, written, pack);
        _json.Flush();
    }

    protected override void Print(TextSpan span, ReadOnlySpan<char> word)
    {
        var described = WordDescription.Of(word, _pack);
        if (!IsShown(described)) return;
        var at = _written!.ToWritten(span);
        var place = _written.LinesOf(at).Start;
        _json.WriteStartObject();
        _json.WriteString("path", _path);
        _json.WriteNumber("start", _written.FirstOffset + at.Start);
        _json.WriteNumber("end", _written.FirstOffset + at.End);
        _json.WriteNumber("line", place.Line + 1);
        _json.WriteNumber("column", place.Character + 1);
        _json.WriteString("text", word);
        _json.WriteString("status", KebabCase.Of(described.Status));
        _json.WriteStartArray("parts");
        foreach (var part in described.Parts) _json.WriteStringValue(word.Slice(part.Start, part.Length));
        _json.WriteEndArray();
        _json.WriteNumber("band", described.Band);
        _json.WriteStartArray("names");
        foreach (var name in KebabCase.FlagsOf(described.Names)) _json.WriteStringValue(name);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
