using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Language;

namespace TextLint.Analysis.Checks;

/// <summary>
/// Spaces at the start of a line, in formats where a reader sees them. Passages (verse, code) and articles that indent often (the first
/// lines of paragraphs) mean it.
/// </summary>
public sealed class LeadingSpaceCheck : ArticleCheck
{
    // With fewer other lines than this per indented one, indenting is the manner of the article.
    private const int PlainLinesPerIndented = 3;

    /// <summary>Extensions of the files in which such spaces are seen, in lower case with the full stop.</summary>
    public required ImmutableArray<string> Extensions { get; init; }

    public override bool CanFix => true;

    public override IEnumerable<Finding> Find(ArticleModel model)
    {
        var document = model.Document;
        if (!Extensions.Any(extension => document.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))) return [];
        var indents = new TextSpan[document.Blocks.Length];
        var indented = 0;
        for (var i = 0; i < indents.Length; i++)
        {
            indents[i] = IndentOf(document.Text, document.Blocks[i].Span.Start);
            if (!indents[i].IsEmpty) indented++;
        }
        if (indented == 0 || (indents.Length > 1 && indents.Length - indented < indented * PlainLinesPerIndented)) return [];
        return Enumerable.Range(0, indents.Length)
            .Where(i => !indents[i].IsEmpty && !IsPassage(indents, i))
            .Select(i => new Finding(indents[i]) { Fixes = [TextFix.Replace(indents[i], "")] });
    }

    private static bool IsPassage(TextSpan[] indents, int i) =>
        (i > 0 && !indents[i - 1].IsEmpty) || (i + 1 < indents.Length && !indents[i + 1].IsEmpty);

    private static TextSpan IndentOf(SourceText text, int block)
    {
        var start = block;
        while (start > 0 && text[start - 1] is ' ' or '\u00A0') start--;
        var opensLine = start == 0 || text[start - 1] is '\n' or '\r';
        return opensLine ? TextSpan.FromBounds(start, block) : new TextSpan(block, 0);
    }
}
