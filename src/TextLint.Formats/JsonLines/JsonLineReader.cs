using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.JsonLines;

/// <summary>Looks for the strings of an article in an object of JSON. Of a name that comes twice the last counts, as in most readers.</summary>
internal ref struct JsonLineReader(ReadOnlySpan<byte> line, ArticleFields fields)
{
    private const int DeepestNesting = 512;
    private readonly ReadOnlySpan<byte> _line = line;

    /// <summary>Where the text stands between its quotation marks, in UTF-16 code units of the line.</summary>
    public TextSpan? Text { get; private set; }

    /// <summary>Whether there is a field for the text, whatever is in it.</summary>
    public bool IsTextSeen { get; private set; }

    /// <summary>Where the headline stands.</summary>
    public TextSpan? Headline { get; private set; }

    /// <summary>Where the tag of the language stands.</summary>
    public TextSpan? Language { get; private set; }

    /// <summary>Reads the whole line; throws <see cref="JsonException"/> where it is no JSON.</summary>
    /// <returns>Whether it is an object.</returns>
    public bool ReadObject()
    {
        var reader = new Utf8JsonReader(_line, new JsonReaderOptions { MaxDepth = DeepestNesting });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            reader.Read();
            return false;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) ReadField(ref reader);
        while (reader.Read()) { }
        return true;
    }

    private void ReadField(ref Utf8JsonReader reader)
    {
        var (isText, isHeadline, isLanguage) = (reader.ValueTextEquals(fields.Text), reader.ValueTextEquals(fields.Headline), reader.ValueTextEquals(fields.Language));
        reader.Read();
        TextSpan? place = reader.TokenType == JsonTokenType.String && (isText || isHeadline || isLanguage) ? PlaceOf(ref reader) : null;
        reader.Skip();
        if (isText) (Text, IsTextSeen) = (place, true);
        else if (isHeadline) Headline = place;
        else if (isLanguage) Language = place;
    }

    private readonly TextSpan PlaceOf(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex + 1;
        return new TextSpan(Encoding.UTF8.GetCharCount(_line[..start]), Encoding.UTF8.GetCharCount(_line.Slice(start, reader.ValueSpan.Length)));
    }
}
