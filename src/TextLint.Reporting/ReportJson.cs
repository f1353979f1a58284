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

    private const int FlushAt = 1 << 16;

    public static Utf8JsonWriter CreateWriter(Stream output) => new(output, Options);

    /// <summary>Hands on what is written so far where that is much, so that memory does not grow with the report.</summary>
    public static void FlushWhereFull(this Utf8JsonWriter writer)
    {
        if (writer.BytesPending > FlushAt) writer.Flush();
    }
}
