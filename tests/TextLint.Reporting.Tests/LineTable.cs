using Microsoft.CodeAnalysis.Text;

namespace TextLint.Reporting.Tests;

/// <summary>Finds places by line and column, both from 1, with nothing but the line ends that the SARIF report names.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029') _starts.Add(i + 1);
        }
    }

    public TextSpan Span(int line, int column, int endLine, int endColumn) => TextSpan.FromBounds(Offset(line, column), Offset(endLine, endColumn));

    private int Offset(int line, int column) => _starts[line - 1] + column - 1;
}
