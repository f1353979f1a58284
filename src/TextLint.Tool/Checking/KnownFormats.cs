using System.Collections.Immutable;
using TextLint.Documents.Parsing;
using TextLint.Formats;

namespace TextLint.Tool.Checking;

/// <summary>The formats of articles.</summary>
internal static class KnownFormats
{
    private static readonly PlainTextParser PlainText = new();

    public static ImmutableArray<ArticleParser> Parsers { get; } = [PlainText, new HtmlParser()];

    /// <summary>The parser for a path by its extension; plain text for every other.</summary>
    public static ArticleParser For(string path)
    {
        var extension = Path.GetExtension(path);
        return Parsers.FirstOrDefault(parser => parser.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) ?? PlainText;
    }
}
