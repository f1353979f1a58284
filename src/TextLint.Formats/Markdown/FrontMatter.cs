using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Markdown;

/// <summary>
/// The fields in front of a Markdown text, between lines of <c>---</c> (YAML) or <c>+++</c> (TOML). Of them only the titles are
/// text and the language matters; values over several lines are left out.
/// </summary>
/// <param name="End">Where the text behind it begins in the source; 0 where there is no front matter.</param>
/// <param name="Titles">Its titles as blocks, in the order of the source.</param>
/// <param name="Language">BCP 47 tag that it states, else null.</param>
internal sealed record FrontMatter(int End, ImmutableArray<UnclassifiedBlock> Titles, string? Language)
{
    private static readonly FrontMatter None = new(0, [], null);

    /// <summary>Reads the front matter of <paramref name="source"/>.</summary>
    public static FrontMatter Read(string source)
    {
        var first = LineAt(source, source.StartsWith('\uFEFF') ? 1 : 0);
        var fence = source.AsSpan(first.Start, first.Length).TrimEnd();
        if (fence is not ("---" or "+++")) return None;
        var titles = ImmutableArray.CreateBuilder<UnclassifiedBlock>();
        string? language = null;
        var isFirst = true;
        for (var start = NextLine(source, first.End); start < source.Length;)
        {
            var line = LineAt(source, start);
            start = NextLine(source, line.End);
            var text = source.AsSpan(line.Start, line.Length).TrimEnd();
            if (text.SequenceEqual(fence) || (text is "..." && fence is "---")) return new FrontMatter(start, titles.ToImmutable(), language);
            if (text.IsEmpty || text[0] == '#') continue;
            var field = FrontMatterField.Read(source, line);
            // A rule across the page looks the same, but what follows it is text.
            if (field is null && isFirst) return None;
            isFirst = false;
            if (field is null) continue;
            if (field.TitleKind is { } kind && field.Text(source) is { Length: > 0 } title) titles.Add(new UnclassifiedBlock(field.Value, title, kind));
            if (field.IsLanguage && !field.Value.IsEmpty) language ??= field.Text(source).ToString();
        }
        return None;
    }

    private static TextSpan LineAt(string source, int start)
    {
        var length = source.AsSpan(start).IndexOfAny('\r', '\n');
        return TextSpan.FromBounds(start, length < 0 ? source.Length : start + length);
    }

    private static int NextLine(string source, int endOfLine)
    {
        if (endOfLine >= source.Length) return source.Length;
        return source.AsSpan(endOfLine).StartsWith("\r\n") ? endOfLine + 2 : endOfLine + 1;
    }
}
