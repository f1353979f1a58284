using Microsoft.CodeAnalysis;

namespace TextLint.Reporting;

/// <summary>A diagnostic, and how a comment justifies its suppression where one suppresses it (then not null, maybe empty).</summary>
internal sealed record SarifFinding(Diagnostic Diagnostic, string? Justification);
