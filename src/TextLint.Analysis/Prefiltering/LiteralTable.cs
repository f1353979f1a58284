namespace TextLint.Analysis.Prefiltering;

/// <summary>Folded literals with their rules, found by a window of their first characters.</summary>
internal sealed class LiteralTable
{
    private const int BitmapBits = 15;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong[] _bitmap = new ulong[1 << (BitmapBits - 6)];
    // The number of the entry, counted from 1; 0 is none.
    private readonly int[] _heads;
    private readonly ulong _mask;
    private readonly int _headShift;
    private readonly int[] _next;
    private readonly int[] _rules;
    private readonly string[] _literals;

    /// <param name="windowLength">Characters of a window, at most the length of each literal and at most 8.</param>
    /// <param name="capacity">How many literals will be added.</param>
    public LiteralTable(int windowLength, int capacity)
    {
        WindowLength = windowLength;
        _mask = windowLength == 8 ? ulong.MaxValue : (1UL << (8 * windowLength)) - 1;
        var headBits = Math.Clamp(System.Numerics.BitOperations.Log2((uint)capacity + 1) + 2, 4, BitmapBits);
        _headShift = 64 - headBits;
        _heads = new int[1 << headBits];
        _next = new int[capacity];
        _rules = new int[capacity];
        _literals = new string[capacity];
    }

    /// <summary>The lengths of windows in use; a literal goes by the longest that it fills.</summary>
    public static ReadOnlySpan<int> WindowLengths => [1, 2, 3, 4, 6];

    public int WindowLength { get; }

    public int Count { get; private set; }

    /// <summary>Index into <see cref="WindowLengths"/> for a literal of this length (at least 1).</summary>
    public static int IndexFor(int literalLength) => literalLength >= 6 ? 4 : Math.Min(literalLength, 4) - 1;

    public void Add(string literal, int rule)
    {
        var window = 0UL;
        for (var i = 0; i < WindowLength; i++) window = (window << 8) | (byte)literal[i];
        var hash = HashOf(window);
        var bit = (int)(hash >> (64 - BitmapBits));
        _bitmap[bit >> 6] |= 1UL << (bit & 63);
        var head = (int)(hash >> _headShift);
        _next[Count] = _heads[head] - 1;
        _heads[head] = Count + 1;
        _rules[Count] = rule;
        _literals[Count] = literal;
        Count++;
    }

    /// <summary>False where no literal begins with the last characters of <paramref name="window"/>.</summary>
    public bool MayHold(ulong window)
    {
        var bit = (int)(HashOf(window) >> (64 - BitmapBits));
        return (_bitmap[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    /// <summary>The first entry to compare, or -1.</summary>
    public int First(ulong window) => _heads[(int)(HashOf(window) >> _headShift)] - 1;

    /// <summary>The entry to compare after <paramref name="entry"/>, or -1.</summary>
    public int Next(int entry) => _next[entry];

    public string LiteralOf(int entry) => _literals[entry];

    public int RuleOf(int entry) => _rules[entry];

    private ulong HashOf(ulong window) => (window & _mask) * Multiplier;
}
