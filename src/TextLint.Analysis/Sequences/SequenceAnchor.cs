namespace TextLint.Analysis.Sequences;

/// <summary>Words of which one stands in every match of a sequence.</summary>
/// <param name="Words">The words without capitals.</param>
/// <param name="Nearest">Fewest tokens of the match in front of it.</param>
/// <param name="Furthest">Most tokens of the match in front of it.</param>
internal sealed record SequenceAnchor(IReadOnlyCollection<string> Words, int Nearest, int Furthest)
{
    /// <summary>How seldom it stands in a text: the length of its shortest word.</summary>
    public int Weight => Words.Count == 0 ? 0 : Words.Min(static word => word.Length);

    /// <summary>The one that stands in fewer texts.</summary>
    public static SequenceAnchor? Rarer(SequenceAnchor? one, SequenceAnchor? other) =>
        one is null ? other : other is null || one.Weight >= other.Weight ? one : other;
}
