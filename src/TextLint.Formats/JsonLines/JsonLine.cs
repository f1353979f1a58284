using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.JsonLines;

/// <summary>One line of JSON Lines (jsonlines.org): an object in whose fields an article stands.</summary>
public sealed class JsonLine
{
    private const int LongestLanguageTag = 35;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private JsonLine(WrittenText written) => (Written, Text, Parser) = (written, SourceText.From("", Utf8), new PlainTextParser());

    private JsonLine(JsonLineText written, string? language) => (Written, Text, Parser) = (written, written.Article, new JsonLineParser(written.Headline, language));

    /// <summary>The line, and where the article stands in it.</summary>
    public WrittenText Written { get; }

    /// <summary>The text of the article, below its headline where the line names one; empty where there is a problem.</summary>
    public SourceText Text { get; }

    /// <summary>Reads <see cref="Text"/>.</summary>
    public ArticleParser Parser { get; }

    /// <summary>Why there is no article, or null.</summary>
    public JsonLineProblem? Problem { get; private init; }

    /// <summary>Reads a line.</summary>
    /// <param name="bytes">The line without its end, in UTF-8 without byte order mark.</param>
    /// <param name="fields">The fields to look for.</param>
    /// <param name="linesBefore">Lines of the file in front of it.</param>
    /// <param name="offset">UTF-16 code units of the file in front of it.</param>
    public static JsonLine Read(ReadOnlySpan<byte> bytes, ArticleFields fields, int linesBefore, long offset)
    {
        var line = SourceText.From(Utf8.GetString(bytes), Utf8);
        var broken = new WrittenText(line) { IsWholeFile = false, FirstLine = linesBefore, FirstOffset = offset };
        if (FirstBadCharacter(bytes) is >= 0 and var bad) return Broken(broken, JsonLineProblemKind.NoUtf8, bad);
        var reader = new JsonLineReader(bytes, fields);
        try
        {
            if (!reader.ReadObject()) return Broken(broken, JsonLineProblemKind.NoObject, 0);
        }
        catch (JsonException failure)
        {
            return Broken(broken, JsonLineProblemKind.NoJson, Utf8.GetCharCount(bytes[..(int)Math.Min(bytes.Length, failure.BytePositionInLine ?? 0)]));
        }
        if (reader.Text is not { } text) return Broken(broken, reader.IsTextSeen ? JsonLineProblemKind.NoText : JsonLineProblemKind.NoField, 0);
        var source = line.ToString();
        var written = new JsonLineText(line, reader.Headline is { } headline ? JsonString.Read(source, headline) : null, JsonString.Read(source, text))
        {
            IsWholeFile = false,
            FirstLine = linesBefore,
            FirstOffset = offset,
        };
        return new JsonLine(written, reader.Language is { } tag ? LanguageOf(JsonString.Read(source, tag).Value.ToString()) : null);
    }

    private static JsonLine Broken(WrittenText line, JsonLineProblemKind kind, int position)
    {
        var start = Math.Min(position, line.Text.Length);
        return new JsonLine(line) { Problem = new JsonLineProblem(kind, TextSpan.FromBounds(start, Math.Min(start + 1, line.Text.Length))) };
    }

    private static string? LanguageOf(string tag) =>
        tag.Length is > 1 and <= LongestLanguageTag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    private static int FirstBadCharacter(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return -1;
        var characters = 0;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            characters += rune.Utf16SequenceLength;
            bytes = bytes[length..];
        }
        return characters;
    }
}
