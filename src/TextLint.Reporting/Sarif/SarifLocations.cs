using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Writes places in texts, and remembers the artifacts that they lie in.</summary>
internal sealed class SarifLocations(Utf8JsonWriter writer, string baseDirectory)
{
    /// <summary>Name of the working directory in the log.</summary>
    public const string Root = "SRCROOT";

    private const int LongestSnippet = 1000;
    private const int ContextMargin = 120;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<Artifact> _artifacts = [];

    /// <summary>Writes <c>artifactLocation</c>.</summary>
    /// <param name="encoding">IANA name of the file's encoding, where it is known.</param>
    public void WriteArtifactLocation(string path, string? encoding)
    {
        var artifact = ArticlePath.Of(path, baseDirectory);
        if (!_indexes.TryGetValue(artifact.Uri, out var index))
        {
            index = _artifacts.Count;
            _indexes.Add(artifact.Uri, index);
            _artifacts.Add(new Artifact(artifact, encoding));
        }
        writer.WriteStartObject("artifactLocation");
        WriteUri(artifact);
        writer.WriteNumber("index", index);
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>physicalLocation</c> with the text of the place and of its line.</summary>
    public void WritePhysicalLocation(string path, WrittenText text, TextSpan span)
    {
        writer.WriteStartObject("physicalLocation");
        WriteArtifactLocation(path, text.Text.Encoding?.WebName);
        WriteRegion("region", text, span, withSnippet: true);
        var context = SourceWindow.Around(text.Text, span, ContextMargin);
        if (context.Length > span.Length) WriteRegion("contextRegion", text, context, withSnippet: true);
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>physicalLocation</c> of a place whose text is not at hand.</summary>
    public void WritePhysicalLocation(Location location)
    {
        var lines = location.GetLineSpan();
        writer.WriteStartObject("physicalLocation");
        WriteArtifactLocation(lines.Path, null);
        // A file that could not be read has no place within it.
        if (location.SourceSpan.End > 0)
        {
            writer.WriteStartObject("region");
            WriteLines(lines.Span);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes a region under <paramref name="name"/>.</summary>
    public void WriteRegion(string name, WrittenText text, TextSpan span, bool withSnippet)
    {
        writer.WriteStartObject(name);
        WriteLines(text.LinesOf(span));
        writer.WriteNumber("charOffset", text.FirstOffset + span.Start);
        writer.WriteNumber("charLength", span.Length);
        if (withSnippet && span.Length <= LongestSnippet) SarifMessage.Write(writer, "snippet", text.Text.ToString(span));
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>artifacts</c>: what the places lie in.</summary>
    public void WriteArtifacts()
    {
        writer.WriteStartArray("artifacts");
        foreach (var (path, encoding) in _artifacts)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            WriteUri(path);
            writer.WriteEndObject();
            if (encoding is not null) writer.WriteString("encoding", encoding);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteUri(ArticlePath path)
    {
        writer.WriteString("uri", path.Uri);
        if (path.IsRelative) writer.WriteString("uriBaseId", Root);
    }

    private void WriteLines(LinePositionSpan lines)
    {
        writer.WriteNumber("startLine", lines.Start.Line + 1);
        writer.WriteNumber("startColumn", lines.Start.Character + 1);
        writer.WriteNumber("endLine", lines.End.Line + 1);
        writer.WriteNumber("endColumn", lines.End.Character + 1);
    }

    private sealed record Artifact(ArticlePath Path, string? Encoding);
}
