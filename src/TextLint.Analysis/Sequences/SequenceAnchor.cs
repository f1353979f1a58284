namespace TextLint.Analysis.Sequences;

/// <summary>Words of which one stands in every match of a sequence.</summary>
/// <param name="Words">The words without capitals; a stem with its mark.</param>
/// <param name="IsCapital">Whether it begins with a capital wherever it stands.</param>
/// <param name="Rarity">How seldom one of them stands in a text; only to be compared.</param>
/// <param name="Nearest">Fewest tokens of the match in front of it.</param>
/// <param name="Furthest">Most tokens of the match in front of it.</param>
internal sealed record SequenceAnchor(string[] Words, bool IsCapital, int Rarity, int Nearest, int Furthest)
{
    /// <summary>The one that stands in fewer texts.</summary>
    public static SequenceAnchor? Rarer(SequenceAnchor? one, SequenceAnchor? other) =>
        one is null ? other : other is null || one.Rarity >= other.Rarity ? one : other;
}
