using System.Collections.Frozen;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;

namespace TextLint.Documents.Tests.Parsing;

/// <summary>The anatomy of an article in plain text, in a form that a test can compare at a glance.</summary>
internal static class Anatomy
{
    private static readonly TextConventions Conventions = new()
    {
        Language = "de",
        CreditCues = new[] { "Foto:" }.ToFrozenSet(),
        BylineCues = new[] { "Von" }.ToFrozenSet(),
        Agencies = new[] { "AP", "Getty Images", "imago images", "pool", "dpa" }.ToFrozenSet(),
        CaptionCues = new[] { "Archivbild" }.ToFrozenSet(),
    };

    /// <summary>The kinds of the blocks, in order, separated by blanks.</summary>
    public static string Kinds(string article) => string.Join(' ', Read(article).Blocks.Select(block => block.Kind));

    /// <summary>The parts of the blocks, each as <c>Kind: source</c>.</summary>
    public static string Parts(string article) =>
        string.Join('\n', Read(article).Blocks.SelectMany(block => block.Parts).Select(part => $"{part.Kind}: {article.Substring(part.Span.Start, part.Span.Length)}"));

    private static ArticleDocument Read(string article)
    {
        var text = SourceText.From(article);
        return ArticleBuilder.Build("artikel.txt", text, new PlainTextParser().Parse(text), Conventions);
    }
}
