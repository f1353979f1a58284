using System.Text.Encodings.Web;
using System.Text.Json;

namespace TextLint.Reporting;

/// <summary>How our JSON looks: indented, line feeds, letters of all languages as they are.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Utf8JsonWriter CreateWriter(Stream output) => new(output, Options);
}
