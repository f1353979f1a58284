using System.Collections.Immutable;

namespace TextLint.Analysis.Naming;

/// <summary>Says whether two names differ only in ways of writing the same sounds, such as <c>sch</c> and <c>sh</c>.</summary>
internal sealed class SpellingTable
{
    private const int Never = 99;
    private readonly Dictionary<string, Dictionary<string, int>> _costs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    /// <param name="marks">Groups of letters with and without their marks, separated by blanks; writing one for the other costs nothing.</param>
    /// <param name="sounds">Groups of letters for one sound; writing one for the other costs 1.</param>
    public SpellingTable(ImmutableArray<string> marks, ImmutableArray<string> sounds)
    {
        foreach (var group in sounds) Add(group, 1);
        foreach (var group in marks) Add(group, 0);
        _lookup = _costs.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var letters in _costs.Keys) _longest = Math.Max(_longest, letters.Length);
    }

    /// <summary>How many sounds are written differently; null where the names differ in more than that. Case makes no difference.</summary>
    public int? Distance(string one, string other)
    {
        one = one.ToLowerInvariant();
        other = other.ToLowerInvariant();
        var width = other.Length + 1;
        var costs = new int[(one.Length + 1) * width];
        var lost = 0;
        for (var i = 0; i <= one.Length; i++)
        {
            var least = Never;
            for (var j = 0; j < width; j++)
            {
                var cost = i + j == 0 ? 0 : Cheapest(one, other, i, j, costs);
                costs[(i * width) + j] = cost;
                least = Math.Min(least, cost);
            }
            // Nothing reaches farther back than the longest letters: most names part at the first.
            lost = least < Never ? 0 : lost + 1;
            if (lost >= Math.Max(1, _longest)) return null;
        }
        return costs[^1] < Never ? costs[^1] : null;
    }

    private int Cheapest(string one, string other, int i, int j, int[] costs)
    {
        var width = other.Length + 1;
        var here = (i * width) + j;
        var best = Never;
        if (i > 0 && j > 0 && one[i - 1] == other[j - 1]) best = costs[here - width - 1];
        // A doubled letter sounds like a single one.
        if (i > 1 && one[i - 1] == one[i - 2] && char.IsLetter(one[i - 1])) best = Math.Min(best, costs[here - width] + 1);
        if (j > 1 && other[j - 1] == other[j - 2] && char.IsLetter(other[j - 1])) best = Math.Min(best, costs[here - 1] + 1);
        for (var m = 1; m <= Math.Min(i, _longest); m++)
        {
            if (!_lookup.TryGetValue(one.AsSpan(i - m, m), out var costsOfOthers)) continue;
            var others = costsOfOthers.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var n = 1; n <= Math.Min(j, _longest); n++)
            {
                var before = costs[here - (m * width) - n];
                if (before < best && others.TryGetValue(other.AsSpan(j - n, n), out var cost)) best = Math.Min(best, before + cost);
            }
        }
        return best;
    }

    private void Add(string group, int cost)
    {
        var letters = group.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var one in letters)
        {
            if (!_costs.TryGetValue(one, out var others)) _costs.Add(one, others = new(StringComparer.Ordinal));
            foreach (var other in letters)
            {
                if (one != other) others[other] = cost;
            }
        }
    }
}
