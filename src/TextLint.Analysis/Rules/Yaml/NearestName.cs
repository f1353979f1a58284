using System.Collections.Immutable;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>What somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>The one of <paramref name="names"/> that is a slip of the finger away from <paramref name="written"/>; else all of them, sorted.</summary>
    public static ImmutableArray<string> Of(string written, IEnumerable<string> names)
    {
        ImmutableArray<string> candidates = [.. names.Order(StringComparer.Ordinal)];
        // Longer words of a file are no names, and the distance costs the product of the lengths.
        if (written.Length is 0 or > 40) return candidates;
        var nearest = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(written, candidate)))
            .Where(near => near.Distance <= Math.Max(1, near.Candidate.Length / 3))
            .OrderBy(near => near.Distance).ThenBy(near => near.Candidate, StringComparer.Ordinal)
            .Select(near => near.Candidate).FirstOrDefault();
        return nearest is null ? candidates : [nearest];
    }

    // Letters to insert, delete or replace (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}
