using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextLint.Analysis;
using TextLint.Analysis.Translation;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Writes one JSON object, as <c>report.schema.json</c> beside this file describes it.</summary>
internal sealed class JsonReporter(Stream output, ReportContext context) : Reporter
{
    private const int Version = 1;

    private readonly Utf8JsonWriter _writer = ReportJson.CreateWriter(output);
    private readonly List<Diagnostic> _notifications = [];
    private readonly List<Diagnostic> _comparisons = [];

    public override void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("version", Version);
        _writer.WriteString("tool", context.ToolVersion);
        _writer.WriteStartArray("files");
    }

    public override void Report(AnalysisResult result)
    {
        if (result.Diagnostics.IsEmpty) return;
        _writer.WriteStartObject();
        _writer.WriteString("path", result.Document.Path);
        _writer.WriteString("language", result.Document.Language);
        if (result.Traces is { Count: > 0 } traces) Write(traces);
        _writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics) Write(diagnostic, result.Document);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    public override void ReportComparison(IReadOnlyList<Diagnostic> found) => _comparisons.AddRange(found);

    public override void Notify(Diagnostic notification) => _notifications.Add(notification);

    public override void End(bool succeeded)
    {
        _writer.WriteEndArray();
        if (_comparisons.Count > 0) WriteArray("comparisons", _comparisons);
        WriteArray("notifications", _notifications);
        _writer.WriteBoolean("succeeded", succeeded);
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Dispose();
    }

    private void Write(Diagnostic diagnostic, ArticleDocument document)
    {
        _writer.WriteStartObject();
        WriteWhat(diagnostic);
        var span = SourceWindow.Within(document, diagnostic.Location.SourceSpan);
        WritePlace(document.Written, span);
        _writer.WriteString("text", document.Written.Text.ToString(span));
        if (diagnostic.AdditionalLocations.Count > 0) WriteRelated(diagnostic, document);
        WriteFixes(diagnostic, document);
        _writer.WriteEndObject();
        _writer.FlushWhereFull();
    }

    private void Write(TranslationTraces traces)
    {
        _writer.WriteStartObject("translation");
        _writer.WriteBoolean("likely", traces.ReadsLikeTranslation);
        _writer.WriteNumber("traces", traces.Count);
        _writer.WriteNumber("words", traces.Words);
        _writer.WriteNumber("perThousandWords", Math.Round(traces.PerThousandWords, 1));
        _writer.WriteStartObject("kinds");
        foreach (var (defect, count) in traces.Kinds) _writer.WriteNumber(defect.ToTag(), count);
        _writer.WriteEndObject();
        _writer.WriteStartObject("languages");
        foreach (var (language, count) in traces.Languages) _writer.WriteNumber(language, count);
        _writer.WriteEndObject();
        if (traces.Language is { } from) _writer.WriteString("from", from);
        _writer.WriteEndObject();
    }

    private void WriteArray(string name, IEnumerable<Diagnostic> diagnostics)
    {
        _writer.WriteStartArray(name);
        foreach (var diagnostic in diagnostics) Write(diagnostic);
        _writer.WriteEndArray();
    }

    // Of a diagnostic outside of the articles, or about several.
    private void Write(Diagnostic diagnostic)
    {
        _writer.WriteStartObject();
        WriteWhat(diagnostic);
        if (diagnostic.Location.Kind != LocationKind.None) WriteLocation(diagnostic.Location);
        if (diagnostic.AdditionalLocations.Count > 0)
        {
            _writer.WriteStartArray("related");
            foreach (var location in diagnostic.AdditionalLocations)
            {
                _writer.WriteStartObject();
                WriteLocation(location);
                _writer.WriteEndObject();
            }
            _writer.WriteEndArray();
        }
        _writer.WriteEndObject();
        _writer.FlushWhereFull();
    }

    private void WriteLocation(Location location)
    {
        var lines = location.GetLineSpan();
        _writer.WriteString("path", lines.Path);
        WriteLines(lines.Span);
    }

    private void WriteWhat(Diagnostic diagnostic)
    {
        _writer.WriteString("id", diagnostic.Id);
        var rule = context.Rules.Find(diagnostic.Id);
        if (rule is not null) _writer.WriteString("name", rule.Name);
        if (rule?.Defect is { } defect) _writer.WriteString("defect", defect.ToTag());
        _writer.WriteString("severity", Severity(diagnostic.Severity));
        _writer.WriteString("message", ReportMessage.Of(diagnostic));
    }

    private void WriteRelated(Diagnostic diagnostic, ArticleDocument document)
    {
        _writer.WriteStartArray("related");
        foreach (var location in diagnostic.AdditionalLocations)
        {
            _writer.WriteStartObject();
            WritePlace(document.Written, SourceWindow.Within(document, location.SourceSpan));
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void WriteFixes(Diagnostic diagnostic, ArticleDocument document)
    {
        var fixes = TextFixProperties.Decode(diagnostic);
        if (fixes.IsEmpty) return;
        _writer.WriteStartArray("fixes");
        foreach (var fix in fixes)
        {
            _writer.WriteStartObject();
            _writer.WriteBoolean("isSafe", fix.IsSafe);
            _writer.WriteString("description", FixDescription.Of(fix, document.Text, context.Wording));
            _writer.WriteStartArray("changes");
            foreach (var change in fix.Changes.Select(document.Written.ToWritten))
            {
                _writer.WriteStartObject();
                WritePlace(document.Written, change.Span);
                _writer.WriteString("newText", change.NewText ?? "");
                _writer.WriteEndObject();
            }
            _writer.WriteEndArray();
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void WritePlace(WrittenText text, TextSpan span)
    {
        WriteLines(text.LinesOf(span));
        _writer.WriteNumber("offset", text.FirstOffset + span.Start);
        _writer.WriteNumber("length", span.Length);
    }

    private void WriteLines(LinePositionSpan lines)
    {
        _writer.WriteNumber("startLine", lines.Start.Line + 1);
        _writer.WriteNumber("startColumn", lines.Start.Character + 1);
        _writer.WriteNumber("endLine", lines.End.Line + 1);
        _writer.WriteNumber("endColumn", lines.End.Character + 1);
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
