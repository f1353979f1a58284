using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Fixes;

/// <summary>Chooses the fixes that can be applied to a text at once.</summary>
public static class FixSelection
{
    private static readonly Comparer<TextChange> ByPlace = Comparer<TextChange>.Create((one, other) => one.Span.CompareTo(other.Span));

    /// <summary>
    /// The changes of the best fix of each diagnostic, where it is safe. Of fixes that touch each other the one that comes first in
    /// <paramref name="diagnostics"/> wins whole; the other may come true in the next pass.
    /// </summary>
    /// <param name="diagnostics">In reading order.</param>
    /// <returns>Changes in reading order that do not touch each other.</returns>
    public static ImmutableArray<TextChange> SafeChanges(ImmutableArray<Diagnostic> diagnostics)
    {
        var taken = new List<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            if (TextFixProperties.Decode(diagnostic) is not [{ IsSafe: true } best, ..] || !best.Changes.All(change => IsFree(change, taken))) continue;
            foreach (var change in best.Changes) taken.Insert(~taken.BinarySearch(change, ByPlace), change);
        }
        return [.. taken];
    }

    private static bool IsFree(TextChange change, List<TextChange> taken)
    {
        var place = taken.BinarySearch(change, ByPlace);
        if (place >= 0) return false;
        return (~place == 0 || taken[~place - 1].Span.End < change.Span.Start) && (~place == taken.Count || taken[~place].Span.Start > change.Span.End);
    }
}
