using System.Text;

namespace TextLint.Tool.CommandLine;

/// <summary>Rows in columns that are as wide as their widest cell; the last one is left ragged.</summary>
internal sealed class TextTable
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    public TextTable(params string[] head) => _rows.Add(head);

    /// <summary>Adds a row of as many cells as the head has.</summary>
    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        var widths = new int[_rows[0].Length];
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length; i++) widths[i] = Math.Max(widths[i], row[i].Length);
        }
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Length - 1; i++) text.Append(row[i].PadRight(widths[i])).Append(Gap);
            text.Append(row[^1]).Append('\n');
        }
        return text.ToString();
    }
}
