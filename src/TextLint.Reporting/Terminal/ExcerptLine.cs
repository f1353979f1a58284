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
        var shownEnd = Math.Min(Math.Clamp(mark.End, start, line.End), start + width);
        var slice = TextSpan.FromBounds(Math.Max(line.Start, start - width), Math.Min(line.End, shownEnd + width));
        slice = SourceWindow.Around(text, slice, 0);
        var cells = Cells(text.ToString(slice), slice.Start);

        var markStart = cells.TakeWhile(cell => cell.End <= start).Sum(cell => cell.Width);
        var markEnd = cells.TakeWhile(cell => cell.Start < shownEnd).Sum(cell => cell.Width);
        var total = cells.Sum(cell => cell.Width);
        var from = total <= width ? 0 : Math.Clamp(markStart - Math.Max(width - (markEnd - markStart), 0) / 2, 0, total - width);
        return Cut(cells, (from, from + width), (markStart, markEnd), (slice.Start > line.Start, slice.End < line.End));
    }

    private static ExcerptLine Cut(List<Cell> cells, (int Start, int End) window, (int Start, int End) mark, (bool Before, bool After) hidden)
    {
        var shown = new StringBuilder();
        var (column, first, last) = (0, int.MaxValue, 0);
        foreach (var cell in cells)
        {
            if (column >= window.Start && column + cell.Width <= window.End)
            {
                shown.Append(cell.Shown);
                first = Math.Min(first, column);
                last = column + cell.Width;
            }
            column += cell.Width;
        }
        first = Math.Min(first, last);
        var before = first > 0 || hidden.Before ? Ellipsis : "";
        var after = last < column || hidden.After ? Ellipsis : "";
        var markStart = Math.Clamp(mark.Start, first, last);
        var markWidth = Math.Max(1, Math.Min(mark.End, last) - markStart);
        return new ExcerptLine($"{before}{shown}{after}", markStart - first + before.Length, markWidth);
    }

    private static List<Cell> Cells(string text, int offset)
    {
        var cells = new List<Cell>();
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            var shown = TerminalText.Show(text.AsSpan(i, length));
            cells.Add(new Cell(offset + i, offset + i + length, shown, DisplayWidth.Of(shown)));
            i += length;
        }
        return cells;
    }

    private readonly record struct Cell(int Start, int End, string Shown, int Width);
}
