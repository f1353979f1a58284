using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TextLint.Analysis.Filtering;

/// <summary>Where several rules find the same flaw at the same place, one of them speaks.</summary>
internal static class OverlapFilter
{
    /// <summary>
    /// Of diagnostics of one class of flaw whose spans overlap, keeps the loudest, then the longest, then the first by id. Diagnostics
    /// without a class (the engine's) are all kept.
    /// </summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.Length < 2) return diagnostics;
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        foreach (var group in diagnostics.GroupBy(ClassOf))
        {
            if (group.Key is null) kept.AddRange(group);
            else kept.AddRange(WithoutOverlaps(group));
        }
        return kept.ToImmutable();
    }

    private static string? ClassOf(Diagnostic diagnostic) => diagnostic.Descriptor.CustomTags.FirstOrDefault();

    private static List<Diagnostic> WithoutOverlaps(IEnumerable<Diagnostic> diagnostics)
    {
        var kept = new List<Diagnostic>();
        foreach (var candidate in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            if (kept.Count == 0 || !Overlap(kept[^1], candidate)) kept.Add(candidate);
            else if (IsBetter(candidate, kept[^1])) kept[^1] = candidate;
        }
        return kept;
    }

    // Two findings of one rule stand for themselves: a check that reports overlapping spans means both.
    private static bool Overlap(Diagnostic a, Diagnostic b)
    {
        var (x, y) = (a.Location.SourceSpan, b.Location.SourceSpan);
        return a.Id != b.Id && (x.OverlapsWith(y) || x == y);
    }

    private static bool IsBetter(Diagnostic a, Diagnostic b)
    {
        if (a.Severity != b.Severity) return a.Severity > b.Severity;
        var longer = a.Location.SourceSpan.Length.CompareTo(b.Location.SourceSpan.Length);
        return longer != 0 ? longer > 0 : string.CompareOrdinal(a.Id, b.Id) < 0;
    }
}
