using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Tool.Printing;

/// <summary>Shows the units of an article, one a line: line and column from 1, half-open span in UTF-16 offsets, kind, text.</summary>
internal static class ArticlePrinter
{
    /// <summary>Tab-separated columns; line ends and tabs within a text are written <c>\n</c> and <c>\t</c>.</summary>
    public static string Lines(IEnumerable<PrintedUnit> units, SourceText source)
    {
        var text = new StringBuilder();
        foreach (var unit in units)
        {
            var start = source.Lines.GetLinePosition(unit.Span.Start);
            text.Append(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}\t{unit.Span.Start}..{unit.Span.End}\t{unit.Kind}\t");
            text.Append(Escaped(unit.Text)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>An array with one object a unit.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<PrintedUnit> units, SourceText source)
    {
        json.WriteStartArray();
        foreach (var unit in units)
        {
            var start = source.Lines.GetLinePosition(unit.Span.Start);
            json.WriteStartObject();
            json.WriteNumber("start", unit.Span.Start);
            json.WriteNumber("end", unit.Span.End);
            json.WriteNumber("line", start.Line + 1);
            json.WriteNumber("column", start.Character + 1);
            json.WriteString("kind", unit.Kind);
            json.WriteString("text", unit.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Escaped(string text) => text.AsSpan().ContainsAny("\\\t\r\n")
        ? text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)
        : text;
}
