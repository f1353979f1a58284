using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TextLint.Analysis.Filtering;

/// <summary>Puts diagnostics in the order in which a reader meets them.</summary>
internal static class DiagnosticOrder
{
    /// <summary>By start, then end, then id.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Sort(Compare);

    /// <summary>By start, then end, then id.</summary>
    public static ImmutableArray<SuppressedDiagnostic> Apply(ImmutableArray<SuppressedDiagnostic> suppressed) =>
        suppressed.Sort((a, b) => Compare(a.Diagnostic, b.Diagnostic));

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var order = a.Location.SourceSpan.CompareTo(b.Location.SourceSpan);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
