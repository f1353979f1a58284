using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Analysis.Duplicates;
using TextLint.Documents;

namespace TextLint.Analysis.Copies;

/// <summary>
/// Signatures of fixed size by which the share of shared word sequences of two texts can be told (Broder, On the resemblance and
/// containment of documents, 1997): of each of <see cref="Length"/> hash functions the smallest value over all sequences of
/// <see cref="ShingleLength"/> words. Two texts agree at a place with the probability of their resemblance.
/// </summary>
internal static class MinHash
{
    /// <summary>Numbers of a signature; the standard error of a resemblance is at most 0.045.</summary>
    public const int Length = 128;

    /// <summary>Words of a sequence.</summary>
    public const int ShingleLength = 3;

    // Odd multipliers and addends of the hash functions, from a generator with a fixed start: the same on every machine.
    private static readonly ulong[] Multipliers = [.. Numbers(0x9E3779B97F4A7C15).Select(number => number | 1)];
    private static readonly ulong[] Addends = Numbers(0xD1B54A32D192ED03);

    /// <summary>The signature of an article's running text; empty where it has fewer than <paramref name="minWords"/> words.</summary>
    public static ImmutableArray<uint> Of(ArticleDocument document, int minWords)
    {
        var words = new List<uint>();
        foreach (var block in document.Blocks)
        {
            if (IsText(block.Kind)) words.AddRange(FoldedWords.Of(block).Hashes);
        }
        return words.Count < Math.Max(minWords, ShingleLength) ? [] : Of(CollectionsMarshal.AsSpan(words));
    }

    /// <summary>The share of word sequences that two texts have in common, estimated from their signatures, from 0 to 1.</summary>
    public static double Resemblance(ImmutableArray<uint> one, ImmutableArray<uint> other)
    {
        if (one.IsEmpty || other.IsEmpty) return 0;
        var equal = 0;
        for (var i = 0; i < Length; i++)
        {
            if (one[i] == other[i]) equal++;
        }
        return (double)equal / Length;
    }

    private static ImmutableArray<uint> Of(ReadOnlySpan<uint> words)
    {
        var signature = new uint[Length];
        Array.Fill(signature, uint.MaxValue);
        for (var i = 0; i + ShingleLength <= words.Length; i++)
        {
            var shingle = 0UL;
            foreach (var word in words.Slice(i, ShingleLength)) shingle = (shingle ^ word) * 0x9E3779B97F4A7C15;
            for (var k = 0; k < signature.Length; k++) signature[k] = Math.Min(signature[k], (uint)((Multipliers[k] * shingle + Addends[k]) >> 32));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(signature);
    }

    private static bool IsText(BlockKind kind) =>
        kind is BlockKind.Lead or BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Crosshead or BlockKind.Subheadline;

    // SplitMix64 (Steele, Lea and Flood, 2014).
    private static ulong[] Numbers(ulong start)
    {
        var numbers = new ulong[Length];
        for (var i = 0; i < Length; i++)
        {
            var z = start += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            numbers[i] = z ^ (z >> 31);
        }
        return numbers;
    }
}
