using System.Text.Json;
using Microsoft.CodeAnalysis;
using TextLint.Analysis;
using TextLint.Analysis.Rules;
using TextLint.Documents;

namespace TextLint.Reporting;

/// <summary>Writes findings as SARIF's results.</summary>
internal sealed class SarifResults(Utf8JsonWriter writer, SarifLocations locations, ReportContext context)
{
    // The number is the version of the way it is computed, as the standard advises.
    private const string FingerprintKey = "neighbouringTokens/v1";
    private const string LineHashKey = "primaryLocationLineHash";

    private static readonly Dictionary<int, string> NoHashes = [];

    private readonly Dictionary<string, int> _ruleIndexes = IndexesOf(context.Rules);

    private readonly SarifFixes _fixes = new(writer, locations, context.Wording);

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Writes the findings of one article, given in reading order.</summary>
    public void Write(ArticleDocument document, IReadOnlyList<SarifFinding> findings)
    {
        var fingerprints = Fingerprint.Of(document, [.. findings.Select(finding => finding.Diagnostic)]);
        // Of a file that holds many articles GitHub computes them itself: one article does not know the lines behind it.
        var lines = document.Written.IsWholeFile ? GitHubLineHashes.Of(document.Text, [.. findings.Select(finding => LineOf(finding.Diagnostic))]) : NoHashes;
        for (var i = 0; i < findings.Count; i++)
        {
            var diagnostic = findings[i].Diagnostic;
            writer.WriteStartObject();
            WriteRule(diagnostic);
            WriteLocations(document, diagnostic);
            WriteFingerprints(fingerprints[i], lines.GetValueOrDefault(LineOf(diagnostic)));
            WriteSuppressions(findings[i].Justification);
            _fixes.Write(document, diagnostic);
            writer.WriteEndObject();
            writer.FlushWhereFull();
        }
    }

    /// <summary>Writes a finding about articles whose texts are not at hand.</summary>
    public void Write(Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        WriteRule(diagnostic);
        writer.WriteStartArray("locations");
        WriteLocation(diagnostic.Location, null);
        writer.WriteEndArray();
        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++) WriteLocation(diagnostic.AdditionalLocations[i], i + 1);
        writer.WriteEndArray();
        WriteSuppressions(null);
        writer.WriteEndObject();
        writer.FlushWhereFull();
    }

    private void WriteLocation(Location location, int? id)
    {
        writer.WriteStartObject();
        if (id is { } number) writer.WriteNumber("id", number);
        locations.WritePhysicalLocation(location);
        writer.WriteEndObject();
    }

    private static Dictionary<string, int> IndexesOf(RuleCatalog rules)
    {
        var indexes = new Dictionary<string, int>(rules.All.Length, StringComparer.Ordinal);
        for (var i = 0; i < rules.All.Length; i++) indexes.Add(rules.All[i].Id, i);
        return indexes;
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private void WriteRule(Diagnostic diagnostic)
    {
        writer.WriteString("ruleId", diagnostic.Id);
        if (_ruleIndexes.TryGetValue(diagnostic.Id, out var index)) writer.WriteNumber("ruleIndex", index);
        writer.WriteString("level", Level(diagnostic.Severity));
        SarifMessage.Write(writer, "message", ReportMessage.Of(diagnostic));
    }

    private void WriteLocations(ArticleDocument document, Diagnostic diagnostic)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        locations.WritePhysicalLocation(document.Path, document.Written, SourceWindow.Within(document, diagnostic.Location.SourceSpan));
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (diagnostic.AdditionalLocations.Count == 0) return;
        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", i + 1);
            locations.WritePhysicalLocation(document.Path, document.Written, SourceWindow.Within(document, diagnostic.AdditionalLocations[i].SourceSpan));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteFingerprints(Fingerprint fingerprint, string? lineHash)
    {
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(FingerprintKey, fingerprint.Value);
        if (lineHash is not null) writer.WriteString(LineHashKey, lineHash);
        writer.WriteEndObject();
    }

    // Written for every result: the standard asks for it in all of them or in none.
    private void WriteSuppressions(string? justification)
    {
        writer.WriteStartArray("suppressions");
        if (justification is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", "inSource");
            if (justification.Length > 0) writer.WriteString("justification", justification);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
