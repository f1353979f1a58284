using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Reporting;

/// <summary>A line of an article as a terminal shows it, and where the marked stretch stands in it.</summary>
/// <param name="Text">The line, cut with an ellipsis where it is longer than the terminal is wide.</param>
/// <param name="MarkStart">Columns before the marked stretch.</param>
/// <param name="MarkWidth">Columns of the marked stretch, at least one.</param>
internal readonly record struct ExcerptLine(string Text, int MarkStart, int MarkWidth)
{
    private const string Ellipsis = "…";

    /// <summary>The part of <paramref name="line"/> around <paramref name="mark"/> that fits into <paramref name="width"/> columns.</summary>
    /// <remarks>Takes time in proportion to the width, however long the line is.</remarks>
    public static ExcerptLine Of(SourceText text, TextLine line, TextSpan mark, int width)
    {
        var start = Math.Clamp(mark.Start, line.Start, line.End);
        var end = Math.Min(Math.Clamp(mark.End, start, line.End), start + width);
        var around = TextSpan.FromBounds(Math.Max(line.Start, start - width), Math.Min(line.End, end + width));
        var slice = SourceWindow.Around(text, around, 0);
        var characters = text.ToString(slice);
        var cells = Cells(characters);

        var markStart = WidthOf(cells, cell => cell.End <= start - slice.Start);
        var markEnd = WidthOf(cells, cell => cell.Start < end - slice.Start);
        var total = WidthOf(cells, _ => true);
        var from = total <= width ? 0 : Math.Clamp(markStart - Math.Max(width - (markEnd - markStart), 0) / 2, 0, total - width);
        var (first, last, shown) = Window(characters, cells, from, from + width);
        var before = first > 0 || slice.Start > line.Start ? Ellipsis : "";
        var after = last < total || slice.End < line.End ? Ellipsis : "";
        var column = Math.Clamp(markStart, first, last);
        return new ExcerptLine($"{before}{shown}{after}", column - first + before.Length, Math.Max(1, Math.Min(markEnd, last) - column));
    }

    // Characters that do not fit whole between the columns are left out.
    private static (int First, int Last, StringBuilder Shown) Window(string characters, List<Cell> cells, int from, int to)
    {
        var shown = new StringBuilder(to - from);
        var (column, first, last) = (0, -1, 0);
        foreach (var cell in cells)
        {
            if (column >= from && column + cell.Width <= to)
            {
                if (cell.IsPlain) shown.Append(characters[cell.Start]);
                else shown.Append(TerminalText.Show(characters.AsSpan(cell.Start, cell.Length)));
                if (first < 0) first = column;
                last = column + cell.Width;
            }
            column += cell.Width;
        }
        return (Math.Max(first, 0), last, shown);
    }

    private static List<Cell> Cells(string text)
    {
        var cells = new List<Cell>(text.Length);
        for (var i = 0; i < text.Length; i += cells[^1].Length)
        {
            if (IsPlain(text, i))
            {
                cells.Add(new Cell(i, 1, 1, IsPlain: true));
                continue;
            }
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            cells.Add(new Cell(i, length, DisplayWidth.Of(TerminalText.Show(text.AsSpan(i, length))), IsPlain: false));
        }
        return cells;
    }

    // Most characters: printable, one column, and nothing behind them that could join.
    private static bool IsPlain(string text, int index) =>
        IsPrintableLatin(text[index]) && (index + 1 == text.Length || text[index + 1] < '\u0300');

    private static bool IsPrintableLatin(char c) => c is (>= ' ' and <= '~') or (> '\u00AE' and < '\u0300');

    private static int WidthOf(List<Cell> cells, Func<Cell, bool> isCounted)
    {
        var width = 0;
        foreach (var cell in cells)
        {
            if (!isCounted(cell)) break;
            width += cell.Width;
        }
        return width;
    }

    private readonly record struct Cell(int Start, int Length, int Width, bool IsPlain)
    {
        public int End => Start + Length;
    }
}
