namespace TextLint.Programs;

/// <summary>Throws that are the same on every machine: a linear congruential generator (Numerical Recipes' constants) without its lowest bits.</summary>
/// <param name="seed">Where it begins.</param>
internal sealed class Dice(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public int Next(int sides)
    {
        _state = _state * 1664525 + 1013904223;
        return (int)((_state >> 8) % (uint)sides);
    }
}
