using System.Buffers;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Formats.Markdown;

/// <summary>
/// Says where a source holds more markup than any article. Markdig refuses nesting beyond its depth without naming a place, and
/// takes quadratic time over some marks; measured, the limits below keep it under a second.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Markdig's limit of nesting.</summary>
    public const int Depth = 128;

    private const int BracketsInParagraph = 1_000;
    private const int DeclarationsInText = 1_000;
    private const int EmphasesInParagraph = 4_000;
    private const int CellsInTable = 200_000;
    private const int DefinitionsInText = 10_000;
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("[]<>|*_~^`!-+");

    /// <summary>Looks through <paramref name="source"/> from <paramref name="start"/> on, once.</summary>
    /// <returns>The line with the most marks, and whether the source is beyond a limit.</returns>
    public static (TextSpan Place, bool IsExceeded) Check(string source, int start)
    {
        int brackets = 0, emphases = 0, rows = 0, columns = 0, declarations = 0, definitions = 0, mostMarks = -1;
        TextSpan place = default;
        for (var position = start; position < source.Length;)
        {
            var rest = source.AsSpan(position);
            var length = rest.IndexOfAny('\r', '\n');
            var line = length < 0 ? rest : rest[..length];
            var counts = Count(line);
            if (StartsBlock(line)) (brackets, emphases, rows, columns) = (0, 0, 0, 0);
            if (counts.Cells > 0) rows++;
            columns = Math.Max(columns, counts.Cells);
            brackets += counts.Brackets;
            emphases += counts.Emphases;
            declarations += counts.Declarations;
            if (line.TrimStart().StartsWith("[") && line.IndexOf("]:") > 0) definitions++;
            if (counts.All > mostMarks) (mostMarks, place) = (counts.All, new TextSpan(position, line.Length));
            if (brackets > BracketsInParagraph || emphases > EmphasesInParagraph || (long)rows * columns > CellsInTable
                || declarations > DeclarationsInText || definitions > DefinitionsInText)
                return (new TextSpan(position, line.Length), true);
            position += line.Length + 1;
        }
        return (place, false);
    }

    // A list item or heading ends a paragraph as a blank line does.
    private static bool StartsBlock(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.IsEmpty || (text[0] is '-' or '*' or '+' or '#' && text.Length > 1 && text[1] == ' ');
    }

    private static Marks Count(ReadOnlySpan<char> line)
    {
        var marks = new Marks();
        for (var i = 0; i < line.Length; i++)
        {
            var next = line[i..].IndexOfAny(MarkCharacters);
            if (next < 0) break;
            i += next;
            marks.All++;
            if (line[i] == '[') marks.Brackets++;
            if (line[i] is '*' or '_' or '~' or '^') marks.Emphases++;
            if (line[i] == '|') marks.Cells++;
            if (line[i] == '<' && i + 1 < line.Length && line[i + 1] is '!' or '?') marks.Declarations++;
        }
        return marks;
    }

    private struct Marks
    {
        public int All;
        public int Brackets;
        public int Emphases;
        public int Declarations;
        public int Cells;
    }
}
