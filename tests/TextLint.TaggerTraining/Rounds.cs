namespace TextLint.TaggerTraining;

/// <summary>The rounds of a training: an order each, shuffled the same way every time.</summary>
/// <param name="count">How many examples there are.</param>
/// <param name="seed">Another seed, another order.</param>
internal sealed class Rounds(int count, int seed)
{
    private const int All = 12;
    private const double Dropped = 0.2;

    // Rounds that do not count for the average yet.
    private const int Settled = 5;

    private readonly Random _random = new(seed);
    private readonly int[] _order = [.. Enumerable.Range(0, count)];
    private int _round = -1;

    /// <summary>Ends a round, whose weights count for the average of the model, and begins the next.</summary>
    /// <returns>The order of the examples; null behind the last round.</returns>
    public int[]? Next(LogisticModel model)
    {
        if (_round >= Settled) model.EndRound();
        if (++_round == All) return null;
        _random.Shuffle(_order);
        return _order;
    }

    /// <summary>Leaves features out at random, so that the rare ones, which remember the treebank, do not silence the others.</summary>
    public Span<uint> Thin(Span<uint> features)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (_random.NextDouble() >= Dropped) features[kept++] = feature;
        }
        return features[..kept];
    }
}
