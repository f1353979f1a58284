using System.Numerics;
using System.Runtime.CompilerServices;

namespace TextLint.Language;

/// <summary>Takes the outcome for which the features speak most.</summary>
internal static class Scoring
{
    private const int Cases = 16;
    private const int Columns = 20;

    /// <summary>Where the weight of a feature and an outcome is filed: the outcomes of a feature near each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint PlaceOf(uint feature, int outcome) => feature ^ (uint)outcome;

    /// <summary>The best outcome of a set of bits that is not empty; the first among equals.</summary>
    public static int Best<T>(T weights, ReadOnlySpan<uint> features, ulong candidates) where T : IWeights, allows ref struct
    {
        var (best, bestScore) = (-1, int.MinValue);
        for (var rest = candidates; rest != 0; rest &= rest - 1)
        {
            var outcome = BitOperations.TrailingZeroCount(rest);
            var score = 0;
            foreach (var feature in features) score += weights[PlaceOf(feature, outcome)];
            if (score <= bestScore) continue;
            (best, bestScore) = (outcome, score);
        }
        return best;
    }

    /// <summary>The best cell of a set that is not empty: what speaks for the cell, its case and its column, together.</summary>
    public static int BestCell<T>(T weights, ReadOnlySpan<uint> features, NominalCells cells) where T : IWeights, allows ref struct
    {
        Span<int> sums = stackalloc int[8];
        var seen = 0;
        var (best, bestScore) = (-1, int.MinValue);
        for (var rest = (uint)cells; rest != 0; rest &= rest - 1)
        {
            var cell = BitOperations.TrailingZeroCount(rest);
            var (row, column) = (cell >> 2, 4 + (cell & 3));
            if ((seen & (1 << row)) == 0) sums[row] = Sum(weights, features, Cases + row);
            if ((seen & (1 << column)) == 0) sums[column] = Sum(weights, features, Columns + column - 4);
            seen |= (1 << row) | (1 << column);
            var score = sums[row] + sums[column] + Sum(weights, features, cell);
            if (score <= bestScore) continue;
            (best, bestScore) = (cell, score);
        }
        return best;
    }

    /// <summary>The outcomes of which a cell consists: itself, its case, its column.</summary>
    public static (int Cell, int Case, int Column) PartsOf(int cell) => (cell, Cases + (cell >> 2), Columns + (cell & 3));

    private static int Sum<T>(T weights, ReadOnlySpan<uint> features, int outcome) where T : IWeights, allows ref struct
    {
        var score = 0;
        foreach (var feature in features) score += weights[PlaceOf(feature, outcome)];
        return score;
    }
}
