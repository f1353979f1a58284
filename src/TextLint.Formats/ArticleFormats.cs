using System.Collections.Immutable;
using TextLint.Documents.Parsing;
using TextLint.Formats.JsonLines;

namespace TextLint.Formats;

/// <summary>The formats of articles that TextLint reads.</summary>
public static class ArticleFormats
{
    private static readonly PlainTextParser PlainText = new();

    /// <summary>A parser for each format.</summary>
    public static ImmutableArray<ArticleParser> Parsers { get; } = [PlainText, new MarkdownParser(), new HtmlParser()];

    /// <summary>The extensions of files that are one article each, lower case, with the full stop.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. Parsers.SelectMany(parser => parser.Extensions)];

    private static readonly Dictionary<string, ArticleParser> ByExtension =
        Parsers.SelectMany(parser => parser.Extensions, (parser, extension) => (parser, extension)).ToDictionary(pair => pair.extension, pair => pair.parser, StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions of files with an article a line: JSON Lines, which <see cref="JsonLine"/> reads.</summary>
    public static ImmutableArray<string> LineExtensions { get; } = [".jsonl", ".ndjson"];

    /// <summary>True when the extension of <paramref name="path"/>, in any case, is one of a format.</summary>
    public static bool IsSupported(string path) => Find(Path.GetExtension(path)) is not null;

    /// <summary>True when the file at <paramref name="path"/> holds an article a line, by its extension in any case.</summary>
    public static bool HasArticleALine(string path) => LineExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The parser for a file of that path, by its extension in any case; plain text for every other.</summary>
    public static ArticleParser ParserFor(string path) => Find(Path.GetExtension(path)) ?? PlainText;

    private static ArticleParser? Find(string extension) => ByExtension.GetValueOrDefault(extension);
}
