using System.Collections.Immutable;
using TextLint.Analysis.Patterns.Syntax;

namespace TextLint.Analysis.Patterns;

/// <summary>
/// Proves of some patterns that a backtracking engine matches them in linear time. What it cannot prove may be linear all the same.
/// </summary>
/// <remarks>
/// A long repetition (one without a small maximum) must repeat a single character, a fixed row of them, or a row whose first character
/// occurs nowhere else in it (<c>(?:,\d+)*</c>), and it must be fenced off: in
/// front of it stands something that it cannot itself take, so that it is entered once at a place of the text; and between two long
/// repetitions that share a character stands something that the first cannot take, so that there is one way to divide the text
/// between them. All that remains to be tried, choices and short repetitions, is bounded by a number that does not depend on the text.
/// </remarks>
internal sealed class BacktrackingProof
{
    private const int LongestShort = 8;
    private const int MostWays = 2_000;

    private readonly List<CharSet> _fences = [];
    private readonly List<LongRepeat> _repeats = [];
    private bool _atStart;
    private bool _atWordStart;
    private bool _fails;
    private long _ways = 1;

    /// <summary>Whether the proof succeeds.</summary>
    public static bool Holds(PatternNode pattern)
    {
        var proof = new BacktrackingProof();
        proof.Walk(pattern, endsMatch: true);
        return !proof._fails && proof._ways <= MostWays;
    }

    // endsMatch: whether the match has succeeded once this part has.
    private void Walk(PatternNode node, bool endsMatch)
    {
        if (_fails) return;
        switch (node)
        {
            case PatternNode.One one:
                Fence(one.Set);
                break;
            case PatternNode.Anchor anchor:
                if (_fences.Count == 0 && _repeats.Count == 0) Remember(anchor.Kind);
                break;
            case PatternNode.Sequence sequence:
                for (var i = 0; i < sequence.Parts.Length; i++) Walk(sequence.Parts[i], endsMatch && sequence.Parts.Skip(i + 1).All(CannotFail));
                break;
            case PatternNode.Choice choice:
                WalkChoice(choice, endsMatch);
                break;
            case PatternNode.Repeat repeat:
                WalkRepeat(repeat, endsMatch);
                break;
        }
    }

    private void Remember(PatternAnchor anchor)
    {
        _atStart |= anchor == PatternAnchor.Start;
        _atWordStart |= anchor == PatternAnchor.WordBoundary;
    }

    private void Fence(CharSet set) => Fence(set, _repeats.Count);

    private void Fence(CharSet set, int repeats)
    {
        _fences.Add(set);
        for (var i = 0; i < repeats; i++) _repeats[i].FencesBehind.Add(set);
    }

    // Any branch may be taken, so none of its fences counts behind the choice, and each of its repetitions does.
    private void WalkChoice(PatternNode.Choice choice, bool endsMatch)
    {
        if (Union(choice.Branches) is { } set)
        {
            Fence(set);
            return;
        }
        if (!ArePrefixFree(choice.Branches)) _ways *= choice.Branches.Length;
        var repeats = _repeats.Count;
        foreach (var branch in choice.Branches) WalkAside(branch, endsMatch);
        // Each branch takes a first and a last character, which fence together; the start of the text is a fence of its own.
        var takers = choice.Branches.Where(branch => branch is not PatternNode.Anchor { Kind: PatternAnchor.Start }).ToImmutableArray();
        if (Union([.. takers.Select(branch => EdgeOf(branch, isFirst: true) ?? branch)]) is { } first) Fence(first, repeats);
        if (Union([.. takers.Select(branch => EdgeOf(branch, isFirst: false) ?? branch)]) is { } last) Fence(last, repeats);
    }

    private static PatternNode? EdgeOf(PatternNode node, bool isFirst) => node switch
    {
        PatternNode.One => node,
        PatternNode.Sequence sequence => (isFirst ? sequence.Parts : sequence.Parts.Reverse()).FirstOrDefault(part => part is PatternNode.One),
        _ => null,
    };

    private void WalkAside(PatternNode node, bool endsMatch)
    {
        var (atStart, atWordStart) = (_atStart, _atWordStart);
        var fences = _fences.Count;
        var behind = _repeats.Select(repeat => repeat.FencesBehind.Count).ToArray();
        Walk(node, endsMatch);
        _fences.RemoveRange(fences, _fences.Count - fences);
        for (var i = 0; i < behind.Length; i++) _repeats[i].FencesBehind.RemoveRange(behind[i], _repeats[i].FencesBehind.Count - behind[i]);
        (_atStart, _atWordStart) = (atStart, atWordStart);
    }

    private void WalkRepeat(PatternNode.Repeat repeat, bool endsMatch)
    {
        if (repeat.Max == 0) return;
        if (repeat.Max is null or > LongestShort)
        {
            if (SetOfRow(repeat.Part) is { } set) WalkLong(set, set, repeat.Min, endsMatch);
            else if (MarkOfRow(repeat.Part) is var (mark, row)) WalkLong(mark, row, repeat.Min, endsMatch);
            else _fails = true;
            return;
        }
        if (repeat is { Min: 1, Max: 1 })
        {
            Walk(repeat.Part, endsMatch);
            return;
        }
        if (repeat.Max > 1 && HasRepeats(repeat.Part)) _fails = true;
        var ways = _ways;
        if (repeat.Min > 0 && repeat.Part is PatternNode.One one) Fence(one.Set);
        else WalkAside(repeat.Part, endsMatch && repeat.Max == 1);
        var waysOfOne = _ways / ways;
        _ways *= repeat.Max.Value - repeat.Min + 1;
        for (var i = 1; i < repeat.Max && _ways <= MostWays; i++) _ways *= waysOfOne;
    }

    // first: what it begins with, where it takes anything.
    private void WalkLong(CharSet first, CharSet set, int min, bool endsMatch)
    {
        var isFenced = (endsMatch && min <= LongestShort) || _atStart || (_atWordStart && set.IsOfWords()) || _fences.Exists(fence => fence.IsDisjointFrom(set));
        if (!isFenced || _repeats.Exists(earlier => !earlier.IsDividedFrom(first)))
        {
            _fails = true;
            return;
        }
        if (min > 0) Fence(first);
        _repeats.Add(new LongRepeat(set));
    }

    private static bool CannotFail(PatternNode node) => node switch
    {
        PatternNode.Repeat repeat => repeat.Min == 0,
        PatternNode.Sequence sequence => sequence.Parts.All(CannotFail),
        PatternNode.Choice choice => choice.Branches.Any(CannotFail),
        _ => false,
    };

    private static bool HasRepeats(PatternNode node) => node switch
    {
        PatternNode.Repeat => true,
        PatternNode.Sequence sequence => sequence.Parts.Any(HasRepeats),
        PatternNode.Choice choice => choice.Branches.Any(HasRepeats),
        _ => false,
    };

    // The characters of a single set or of a fixed row of sets.
    private static CharSet? SetOfRow(PatternNode node) => node switch
    {
        PatternNode.One one => one.Set,
        PatternNode.Choice choice => Union(choice.Branches),
        PatternNode.Sequence { Parts.Length: > 0 } row => Union(row.Parts),
        _ => null,
    };

    // A first character that the rest of the row cannot take, and all characters of the row; at most one part of it varies in length.
    private static (CharSet Mark, CharSet All)? MarkOfRow(PatternNode node)
    {
        if (node is not PatternNode.Sequence { Parts: [PatternNode.One mark, ..] row }) return null;
        if (row.Count(part => part is PatternNode.Repeat repeat && repeat.Min != repeat.Max) > 1) return null;
        var sets = row.Select(part => part is PatternNode.Repeat repeat ? repeat.Part : part).ToImmutableArray();
        if (Union(sets) is not { } all || sets.Skip(1).Any(set => !((PatternNode.One)set).Set.IsDisjointFrom(mark.Set))) return null;
        return (mark.Set, all);
    }

    private static CharSet? Union(ImmutableArray<PatternNode> nodes)
    {
        CharSet? union = null;
        foreach (var node in nodes)
        {
            if (node is not PatternNode.One one) return null;
            union = union is null ? one.Set : CharSet.Union(union, one.Set);
            if (union is null) return null;
        }
        return union;
    }

    // Plain words of which none begins another: at most one of them fits at any place.
    private static bool ArePrefixFree(ImmutableArray<PatternNode> branches)
    {
        var words = new List<string>();
        foreach (var branch in branches)
        {
            if (PlainText(branch) is not { Length: > 0 } word) return false;
            words.Add(word);
        }
        words.Sort(StringComparer.Ordinal);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].StartsWith(words[i - 1], StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private static string? PlainText(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Anchor: return "";
            case PatternNode.One one: return one.Set.FewFolded() is [var c] ? c.ToString() : null;
            case PatternNode.Sequence sequence:
                var parts = sequence.Parts.Select(PlainText).ToArray();
                return parts.Contains(null) ? null : string.Concat(parts);
            default: return null;
        }
    }

    private sealed record LongRepeat(CharSet Set)
    {
        public List<CharSet> FencesBehind { get; } = [];

        public bool IsDividedFrom(CharSet later) => later.IsDisjointFrom(Set) || FencesBehind.Exists(fence => fence.IsDisjointFrom(Set));
    }
}
