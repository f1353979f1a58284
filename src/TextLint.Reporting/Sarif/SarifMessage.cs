using System.Text.Json;

namespace TextLint.Reporting;

/// <summary>Writes SARIF's texts, which are objects of their own.</summary>
internal static class SarifMessage
{
    /// <summary>Writes <c>"name": { "text": "…" }</c>, with Markdown beside it where there is some.</summary>
    public static void Write(Utf8JsonWriter writer, string name, string text, string? markdown = null)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        if (markdown is not null) writer.WriteString("markdown", markdown);
        writer.WriteEndObject();
    }
}
