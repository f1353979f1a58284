using System.Runtime.CompilerServices;

namespace TextLint.Language;

/// <summary>The weights of features, one byte for a feature and an outcome, filed by their hash. Collisions are part of the training.</summary>
/// <param name="bytes">As many as a power of two.</param>
internal readonly struct WeightTable(ReadOnlyMemory<byte> bytes)
{
    public View Open() => new(bytes.Span);

    /// <summary>The table as it is read in one go.</summary>
    public readonly ref struct View(ReadOnlySpan<byte> bytes) : IWeights
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;

        public int this[uint place]
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => unchecked((sbyte)_bytes[(int)(place & ((uint)_bytes.Length - 1))]);
        }
    }
}
