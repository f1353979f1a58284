using Microsoft.CodeAnalysis;

namespace TextLint.Analysis;

/// <summary>A diagnostic that a comment of the article took away.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Justification">What the comment says as its reason, or empty.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, string Justification);
