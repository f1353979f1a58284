using TextLint.Analysis.Patterns.Syntax;

namespace TextLint.Analysis.Tests.Patterns;

/// <summary>A backtracking engine in its plainest form that counts its steps; it searches a text as an engine does, match after match.</summary>
internal sealed class CountingMatcher(PatternNode pattern, string text)
{
    private const long Limit = 50_000_000;

    /// <summary>Steps so far; it gives up above some limit.</summary>
    public long Steps { get; private set; }

    /// <summary>Finds all matches and says how many steps that took.</summary>
    public static long StepsFor(PatternNode pattern, string text)
    {
        var matcher = new CountingMatcher(pattern, text);
        for (var start = 0; start <= text.Length && matcher.Steps < Limit;)
        {
            var end = -1;
            start = matcher.Match(pattern, start, place => (end = place) >= 0) && end > start ? end : start + 1;
        }
        return matcher.Steps;
    }

    private bool Match(PatternNode node, int place, Func<int, bool> then)
    {
        if (++Steps > Limit) return false;
        return node switch
        {
            PatternNode.One one => place < text.Length && one.Set.Contains(text[place]) && then(place + 1),
            PatternNode.Anchor anchor => Holds(anchor.Kind, place) && then(place),
            PatternNode.Sequence sequence => MatchFrom(sequence, 0, place, then),
            PatternNode.Choice choice => choice.Branches.Any(branch => Match(branch, place, then)),
            PatternNode.Repeat repeat => MatchAgain(repeat, 0, place, then),
            _ => false,
        };
    }

    private bool MatchFrom(PatternNode.Sequence sequence, int part, int place, Func<int, bool> then) =>
        part == sequence.Parts.Length ? then(place) : Match(sequence.Parts[part], place, end => MatchFrom(sequence, part + 1, end, then));

    private bool MatchAgain(PatternNode.Repeat repeat, int count, int place, Func<int, bool> then)
    {
        if (count < (repeat.Max ?? int.MaxValue) && Match(repeat.Part, place, end => (end > place || count < repeat.Min) && MatchAgain(repeat, count + 1, end, then))) return true;
        return count >= repeat.Min && then(place);
    }

    private bool Holds(PatternAnchor anchor, int place) => anchor switch
    {
        PatternAnchor.Start => place == 0,
        PatternAnchor.WordBoundary => IsWord(place - 1) != IsWord(place),
        _ => place == text.Length,
    };

    private bool IsWord(int place) => place >= 0 && place < text.Length && CharSet.Word.Contains(text[place]);

    public override string ToString() => pattern.ToString() ?? "";
}
