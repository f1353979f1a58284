namespace TextLint.Analysis.Naming;

/// <summary>Tells a name in which a letter was lost, added, exchanged or swapped from another name.</summary>
internal static class LetterSlip
{
    /// <summary>Shorter names are alike by chance.</summary>
    public const int ShortestName = 7;
    private const int SameAtEnd = 2;

    /// <summary>Whether two names differ in one letter, or two that changed places, and neither at the start nor in an ending.</summary>
    public static bool Parts(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestName || Math.Abs(one.Length - other.Length) > 1) return false;
        var start = one.CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)]) end++;
        if (start == 0 || end < SameAtEnd || char.IsDigit(one[start]) || char.IsDigit(other[start])) return false;
        var (left, right) = (one.Length - start - end, other.Length - start - end);
        if (left + right == 1 || (left == 1 && right == 1)) return true;
        return left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start];
    }
}
