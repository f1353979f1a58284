using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Tests;

/// <summary>What a parser reads of a source, in a form that a test can compare at a glance.</summary>
internal static class Reading
{
    /// <summary>The blocks, one a line: kind (or level of the heading), colon, visible text.</summary>
    public static string Blocks(ArticleParser parser, string source) =>
        string.Join('\n', parser.Parse(SourceText.From(source)).Blocks.Select(Show));

    /// <summary>The source of the first place where a reader sees <paramref name="visible"/>.</summary>
    public static string SourceOf(ArticleParser parser, string source, string visible)
    {
        foreach (var block in parser.Parse(SourceText.From(source)).Blocks)
        {
            var at = block.Text.ToString().IndexOf(visible, StringComparison.Ordinal);
            if (at < 0) continue;
            var span = block.Text.ToSource(new TextSpan(at, visible.Length));
            return source.Substring(span.Start, span.Length);
        }
        return "not visible";
    }

    private static string Show(UnclassifiedBlock block)
    {
        var kind = block.HeadingLevel > 0 ? $"h{block.HeadingLevel}" : block.Kind?.ToString() ?? "text";
        return $"{kind}: {block.Text}";
    }
}
