using System.Text.Json;
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

    protected override void Begin(LanguagePack pack)
    {
        _pack = pack;
        _json.Flush();
    }

    protected override void Print(ArticleDocument article, Token token, ReadOnlySpan<char> word)
    {
        var described = WordDescription.Of(word, _pack);
        if (!IsShown(described)) return;
        var span = article.Written.ToWritten(token.Span);
        var place = article.Written.LinesOf(span).Start;
        _json.WriteStartObject();
        _json.WriteString("path", article.Path);
        _json.WriteNumber("start", article.Written.FirstOffset + span.Start);
        _json.WriteNumber("end", article.Written.FirstOffset + span.End);
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
