using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>
/// Logistic regression over hashed features, learned in small steps of one size: steps that shrink for weights that moved often would
/// let rare words, which remember the treebank, outweigh what most sentences have in common.
/// </summary>
/// <param name="bits">The table holds two to this power weights.</param>
/// <param name="parts">Of which outcomes a choice consists.</param>
internal sealed class LogisticModel(int bits, Func<int, int[]> parts)
{
    private const float Step = 0.03f;
    private const float Decay = 0.0001f;

    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _sums = new float[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;
    private readonly int[][] _parts = [.. Enumerable.Range(0, 64).Select(parts)];
    private readonly float[] _scores = new float[64];

    /// <summary>Learns that the choice was among <paramref name="right"/>, a part of <paramref name="candidates"/>.</summary>
    /// <returns>The choice that is the likeliest so far.</returns>
    public int Learn(ReadOnlySpan<uint> features, ulong candidates, ulong right)
    {
        var best = Score(features, candidates);
        if (right == 0) return best;
        var (all, good) = (0f, 0f);
        var top = _scores[best];
        for (var rest = candidates; rest != 0; rest &= rest - 1)
        {
            var choice = BitOperations.TrailingZeroCount(rest);
            var value = _scores[choice] = MathF.Exp(_scores[choice] - top);
            all += value;
            if ((right & (1UL << choice)) != 0) good += value;
        }
        for (var rest = candidates; rest != 0; rest &= rest - 1)
        {
            var choice = BitOperations.TrailingZeroCount(rest);
            var gradient = ((right & (1UL << choice)) != 0 && good > 0 ? _scores[choice] / good : 0) - _scores[choice] / all;
            if (MathF.Abs(gradient) < 1e-4f) continue;
            foreach (var part in _parts[choice])
            {
                foreach (var feature in features) Move(Scoring.PlaceOf(feature, part) & _mask, gradient);
            }
        }
        return best;
    }

    /// <summary>A round is over: its weights count for the average.</summary>
    public void EndRound()
    {
        for (var i = 0; i < _weights.Length; i++) _sums[i] += _weights[i];
    }

    /// <summary>Adds what another model learned.</summary>
    public void Add(LogisticModel other)
    {
        for (var i = 0; i < _sums.Length; i++) _sums[i] += other._sums[i];
    }

    /// <summary>The average weights of all rounds, scaled to bytes.</summary>
    public byte[] ToBytes()
    {
        var used = _sums.Select(Math.Abs).Where(static weight => weight > 0).Order().ToArray();
        var scale = used.Length == 0 ? 1 : 127 / used[(int)(used.Length * 0.9998)];
        return [.. _sums.Select(weight => unchecked((byte)(sbyte)Math.Clamp(Math.Round(weight * scale), -127, 127)))];
    }

    private int Score(ReadOnlySpan<uint> features, ulong candidates)
    {
        var (best, bestScore) = (-1, float.MinValue);
        for (var rest = candidates; rest != 0; rest &= rest - 1)
        {
            var choice = BitOperations.TrailingZeroCount(rest);
            var score = 0f;
            foreach (var part in _parts[choice])
            {
                foreach (var feature in features) score += _weights[Scoring.PlaceOf(feature, part) & _mask];
            }
            _scores[choice] = score;
            if (score > bestScore) (best, bestScore) = (choice, score);
        }
        return best;
    }

    private void Move(uint place, float gradient) => _weights[place] += Step * (gradient - Decay * _weights[place]);
}
