using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Writes the fixes of a finding.</summary>
internal sealed class SarifFixes(Utf8JsonWriter writer, SarifLocations locations, Wording wording)
{
    /// <summary>Writes <c>fixes</c> where the diagnostic carries some.</summary>
    public void Write(ArticleDocument document, Diagnostic diagnostic)
    {
        var fixes = TextFixProperties.Decode(diagnostic);
        if (fixes.IsEmpty) return;
        writer.WriteStartArray("fixes");
        foreach (var fix in fixes) Write(document, fix);
        writer.WriteEndArray();
    }

    private void Write(ArticleDocument document, TextFix fix)
    {
        writer.WriteStartObject();
        SarifMessage.Write(writer, "description", FixDescription.Of(fix, document.Text, wording));
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        locations.WriteArtifactLocation(document.Path, document.Written.Text.Encoding?.WebName);
        writer.WriteStartArray("replacements");
        foreach (var change in fix.Changes) Write(document.Written, document.Written.ToWritten(change));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteBoolean("isSafe", fix.IsSafe);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void Write(WrittenText text, TextChange change)
    {
        writer.WriteStartObject();
        locations.WriteRegion("deletedRegion", text, change.Span, withSnippet: false);
        if (change.NewText is { Length: > 0 } inserted) SarifMessage.Write(writer, "insertedContent", inserted);
        writer.WriteEndObject();
    }
}
