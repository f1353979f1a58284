using System.Text.Json;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;

namespace TextLint.Reporting;

/// <summary>Writes SARIF 2.1.0 (OASIS standard with errata 01), as GitHub's code scanning and editors read it.</summary>
internal sealed class SarifReporter : Reporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // What SourceText takes for a line end; the standard's default is CR LF and LF.
    private static readonly string[] NewlineSequences = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly ReportContext _context;
    private readonly Utf8JsonWriter _writer;
    private readonly SarifLocations _locations;
    private readonly SarifResults _results;
    private readonly List<Diagnostic> _notifications = [];

    public SarifReporter(Stream output, ReportContext context)
    {
        _context = context;
        _writer = ReportJson.CreateWriter(output);
        _locations = new SarifLocations(_writer, context.BaseDirectory);
        _results = new SarifResults(_writer, _locations, context);
    }

    public override void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", Schema);
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        WriteTool();
        WriteConventions();
        _writer.WriteStartArray("results");
    }

    public override void Report(AnalysisResult result)
    {
        var findings = InOrder(result);
        if (findings.Count == 0) return;
        _results.Write(result.Document, findings);
    }

    public override void ReportComparison(IReadOnlyList<Diagnostic> found)
    {
        foreach (var diagnostic in found) _results.Write(diagnostic);
    }

    public override void Notify(Diagnostic notification) => _notifications.Add(notification);

    public override void End(bool succeeded)
    {
        _writer.WriteEndArray();
        WriteInvocation(succeeded);
        _locations.WriteArtifacts();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Dispose();
    }

    private void WriteTool()
    {
        var rules = new SarifRules(_writer, _context);
        var taxonomy = new SarifTaxonomy(_writer, _context.Wording);
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "TextLint");
        SarifMessage.Write(_writer, "shortDescription", _context.Wording["report.tool"]);
        _writer.WriteString("version", _context.ToolVersion);
        _writer.WriteString("semanticVersion", _context.ToolVersion);
        // A package URL names the tool to machines without a host that could vanish.
        _writer.WriteString("informationUri", $"pkg:nuget/TextLint@{Uri.EscapeDataString(_context.ToolVersion)}");
        rules.Write("rules", _context.Rules.All);
        rules.Write("notifications", EngineRules());
        taxonomy.WriteSupported();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        taxonomy.Write();
    }

    private void WriteConventions()
    {
        _writer.WriteString("language", _context.Wording.Language);
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("newlineSequences");
        foreach (var sequence in NewlineSequences) _writer.WriteStringValue(sequence);
        _writer.WriteEndArray();
        // Without its URI: a report does not tell whose machine it was made on, and is the same on every one.
        _writer.WriteStartObject("originalUriBaseIds");
        _writer.WriteStartObject(SarifLocations.Root);
        SarifMessage.Write(_writer, "description", _context.Wording["report.root"]);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteInvocation(bool succeeded)
    {
        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful", succeeded);
        if (_notifications.Count > 0) WriteNotifications();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteNotifications()
    {
        var engineRules = EngineRules();
        _writer.WriteStartArray("toolExecutionNotifications");
        foreach (var notification in _notifications)
        {
            _writer.WriteStartObject();
            WriteDescriptor(notification.Id, engineRules.FindIndex(rule => rule.Id == notification.Id));
            _writer.WriteString("level", SarifResults.Level(notification.Severity));
            SarifMessage.Write(_writer, "message", ReportMessage.Of(notification));
            if (notification.Location.Kind != LocationKind.None) WriteLocation(notification.Location);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void WriteDescriptor(string id, int index)
    {
        _writer.WriteStartObject("descriptor");
        _writer.WriteString("id", id);
        if (index >= 0) _writer.WriteNumber("index", index);
        _writer.WriteEndObject();
    }

    private void WriteLocation(Location location)
    {
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _locations.WritePhysicalLocation(location);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private List<Analysis.Rules.Rule> EngineRules() => [.. _context.Rules.All.Where(rule => !rule.HasCheck)];

    // Both are in order by themselves.
    private static List<SarifFinding> InOrder(AnalysisResult result)
    {
        var findings = new List<SarifFinding>(result.Diagnostics.Length + result.Suppressed.Length);
        var next = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            while (next < result.Suppressed.Length && Precedes(result.Suppressed[next].Diagnostic, diagnostic)) AddSuppressed();
            findings.Add(new SarifFinding(diagnostic, null));
        }
        while (next < result.Suppressed.Length) AddSuppressed();
        return findings;

        void AddSuppressed() => findings.Add(new SarifFinding(result.Suppressed[next].Diagnostic, result.Suppressed[next++].Justification));
    }

    private static bool Precedes(Diagnostic one, Diagnostic other)
    {
        var order = one.Location.SourceSpan.CompareTo(other.Location.SourceSpan);
        return order < 0 || (order == 0 && string.CompareOrdinal(one.Id, other.Id) < 0);
    }
}
