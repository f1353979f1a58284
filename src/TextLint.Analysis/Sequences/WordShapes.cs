using TextLint.Analysis.Prefiltering;

namespace TextLint.Analysis.Sequences;

/// <summary>Says at a glance of most words that they are not among those that were added.</summary>
internal sealed class WordShapes
{
    private const int Bits = 12;

    private readonly ulong[] _bitmap = new ulong[1 << (Bits - 6)];

    public void Add(ReadOnlySpan<char> word) => _bitmap[ShapeOf(word) >> 6] |= 1UL << (ShapeOf(word) & 63);

    /// <summary>False where no word that was added is spelt so, whatever the capitals.</summary>
    public bool MayHold(ReadOnlySpan<char> word) => (_bitmap[ShapeOf(word) >> 6] & (1UL << (ShapeOf(word) & 63))) != 0;

    private static int ShapeOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((CaseFold.Of(word[0]) * 37) + (CaseFold.Of(word[^1]) * 101) + (CaseFold.Of(word[word.Length / 2]) * 263) + (word.Length * 1031)) & ((1 << Bits) - 1);
}
