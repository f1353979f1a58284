namespace TextLint.Tool.Files;

/// <summary>Alternatives in a pattern, which the globbing library does not know: <c>{a,b}.txt</c> means <c>a.txt</c> and <c>b.txt</c>.</summary>
internal static class Braces
{
    // Twenty pairs in a row would mean a million patterns; nobody writes that.
    private const int MostPatterns = 256;

    /// <summary>The patterns that <paramref name="pattern"/> means; itself where it holds no alternatives, or too many.</summary>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        List<string> patterns = [pattern];
        while (patterns.Count <= MostPatterns)
        {
            var index = patterns.FindIndex(candidate => Innermost(candidate) is not null);
            if (index < 0) return patterns;
            var candidate = patterns[index];
            var (open, close) = Innermost(candidate)!.Value;
            patterns.RemoveAt(index);
            patterns.InsertRange(index, candidate[(open + 1)..close].Split(',').Select(part => candidate[..open] + part + candidate[(close + 1)..]));
        }
        return [pattern];
    }

    private static (int Open, int Close)? Innermost(string pattern)
    {
        var open = -1;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{') open = i;
            else if (pattern[i] == '}' && open >= 0) return (open, i);
        }
        return null;
    }
}
