using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TextLint.Analysis.Filtering;

/// <summary>Leaves out what is quieter than a host wants to show.</summary>
public static class SeverityFilter
{
    /// <summary><paramref name="result"/> with the diagnostics of at least <paramref name="minimum"/>.</summary>
    public static AnalysisResult Apply(AnalysisResult result, DiagnosticSeverity minimum) => result with
    {
        Diagnostics = Keep(result.Diagnostics, diagnostic => diagnostic.Severity >= minimum),
        Suppressed = Keep(result.Suppressed, suppressed => suppressed.Diagnostic.Severity >= minimum),
    };

    private static ImmutableArray<T> Keep<T>(ImmutableArray<T> items, Func<T, bool> isKept) => items.All(isKept) ? items : [.. items.Where(isKept)];
}
