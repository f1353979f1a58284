using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>An averaged perceptron over hashed features: learns whole numbers, gives bytes.</summary>
/// <param name="bits">The table holds two to this power weights.</param>
internal sealed class Perceptron(int bits)
{
    private readonly int[] _weights = new int[1 << bits];
    private readonly long[] _totals = new long[1 << bits];
    private readonly int[] _changed = new int[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;
    private int _time;

    /// <summary>The weights as learned so far.</summary>
    public View Open() => new(_weights);

    /// <summary>A decision was made; the averages count them.</summary>
    public void Tick() => _time++;

    /// <summary>Learns that <paramref name="right"/> should have been chosen instead of <paramref name="wrong"/>.</summary>
    public void Learn(ReadOnlySpan<uint> features, int right, int wrong)
    {
        if (right == wrong) return;
        foreach (var feature in features)
        {
            Change(Scoring.PlaceOf(feature, right) & _mask, 1);
            Change(Scoring.PlaceOf(feature, wrong) & _mask, -1);
        }
    }

    /// <summary>The same for cells, with the case and the column of each.</summary>
    public void LearnCell(ReadOnlySpan<uint> features, int right, int wrong)
    {
        var (rightParts, wrongParts) = (Scoring.PartsOf(right), Scoring.PartsOf(wrong));
        Learn(features, rightParts.Cell, wrongParts.Cell);
        Learn(features, rightParts.Case, wrongParts.Case);
        Learn(features, rightParts.Column, wrongParts.Column);
    }

    /// <summary>The averages of all weights, scaled to bytes.</summary>
    public byte[] ToBytes()
    {
        var averages = new double[_weights.Length];
        for (var i = 0; i < averages.Length; i++)
        {
            Change((uint)i, 0);
            averages[i] = (double)_totals[i] / Math.Max(1, _time);
        }
        var most = averages.Max(Math.Abs);
        var scale = most == 0 ? 1 : 127 / Math.Min(most, Limit(averages));
        return [.. averages.Select(average => unchecked((byte)(sbyte)Math.Clamp(Math.Round(average * scale), -127, 127)))];
    }

    // The few weights that are far above all others must not cost the others their precision.
    private static double Limit(double[] averages)
    {
        var used = averages.Select(Math.Abs).Where(static weight => weight > 0).Order().ToArray();
        return used.Length == 0 ? 1 : used[(int)(used.Length * 0.9995)];
    }

    private void Change(uint place, int by)
    {
        _totals[place] += (long)_weights[place] * (_time - _changed[place]);
        _changed[place] = _time;
        _weights[place] += by;
    }

    /// <summary>The weights for <see cref="Scoring"/>.</summary>
    public readonly ref struct View(int[] weights) : IWeights
    {
        private readonly int[] _weights = weights;

        public int this[uint place] => _weights[place & (uint)(_weights.Length - 1)];
    }
}
