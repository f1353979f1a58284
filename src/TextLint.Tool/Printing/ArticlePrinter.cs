using System.Globalization;
using System.Text;
using System.Text.Json;
using TextLint.Documents;
using TextLint.Language;

namespace TextLint.Tool.Printing;

/// <summary>Shows the units of an article, one a line: line and column from 1, half-open span in UTF-16 offsets, kind, text, details.</summary>
internal static class ArticlePrinter
{
    /// <summary>Tab-separated columns; line ends and tabs within a text are written <c>\n</c> and <c>\t</c>.</summary>
    public static string Lines(IEnumerable<PrintedUnit> units, WrittenText source)
    {
        var text = new StringBuilder();
        foreach (var unit in units)
        {
            var span = source.ToWritten(unit.Span);
            var start = source.LinesOf(span).Start;
            text.Append(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}\t{source.FirstOffset + span.Start}..{source.FirstOffset + span.End}\t{unit.Kind}\t");
            text.Append(Escaped(unit.Text));
            foreach (var detail in unit.Details) text.Append('\t').Append(detail.Label).Append(Escaped(detail.Text));
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>An array with one object a unit.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<ArticleModel> articles, Func<ArticleModel, IEnumerable<PrintedUnit>> unitsOf)
    {
        json.WriteStartArray();
        foreach (var article in articles) WriteJson(json, unitsOf(article), article.Document.Written);
        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<PrintedUnit> units, WrittenText source)
    {
        foreach (var unit in units)
        {
            var span = source.ToWritten(unit.Span);
            var start = source.LinesOf(span).Start;
            json.WriteStartObject();
            json.WriteNumber("start", source.FirstOffset + span.Start);
            json.WriteNumber("end", source.FirstOffset + span.End);
            json.WriteNumber("line", start.Line + 1);
            json.WriteNumber("column", start.Character + 1);
            json.WriteString("kind", unit.Kind);
            json.WriteString("text", unit.Text);
            foreach (var detail in unit.Details) WriteDetail(json, detail, source);
            json.WriteEndObject();
        }
    }

    private static void WriteDetail(Utf8JsonWriter json, PrintedDetail detail, WrittenText source)
    {
        if (detail.Span is not { } span)
        {
            json.WriteString(detail.Name, detail.Text);
            return;
        }
        var written = source.ToWritten(span);
        json.WriteStartObject(detail.Name);
        json.WriteNumber("start", source.FirstOffset + written.Start);
        json.WriteNumber("end", source.FirstOffset + written.End);
        json.WriteString("text", detail.Text);
        json.WriteEndObject();
    }

    private static string Escaped(string text) => text.AsSpan().ContainsAny("\\\t\r\n")
        ? text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)
        : text;
}
