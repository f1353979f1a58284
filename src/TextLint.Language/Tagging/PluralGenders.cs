using System.Numerics;

namespace TextLint.Language;

/// <summary>Chooses the gender of a noun in the plural, whose words do not show it: among those of its lemma, by its letters.</summary>
internal static class PluralGenders
{
    /// <summary>How many features a noun has.</summary>
    public const int MostFeatures = 8;

    private const byte All = 7;

    /// <summary>The genders that the noun may have, as bits: 1 masculine, 2 feminine, 4 neuter; all where nobody lists it.</summary>
    public static byte CandidatesOf(KnownWord noun)
    {
        byte genders = 0;
        foreach (var reading in noun.Readings)
        {
            if (reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && (reading.AnyCells & NominalCells.Plural) != 0) genders |= reading.LemmaGenders;
        }
        return genders == 0 ? All : genders;
    }

    /// <summary>The gender of a noun as one of the bits.</summary>
    public static byte Of(WeightTable weights, KnownWord noun)
    {
        var candidates = CandidatesOf(noun);
        if (BitOperations.IsPow2(candidates)) return candidates;
        Span<uint> features = stackalloc uint[MostFeatures];
        return (byte)(1 << Scoring.Best(weights.Open(), features[..Features(noun, features)], candidates));
    }

    /// <summary>The features of a noun.</summary>
    /// <returns>How many were written.</returns>
    public static int Features(KnownWord noun, Span<uint> into)
    {
        var candidates = (uint)CandidatesOf(noun);
        var n = 0;
        into[n++] = Hashing.Of(1, candidates);
        into[n++] = Hashing.Of(2, candidates, noun.Ending2);
        into[n++] = Hashing.Of(3, candidates, noun.Ending3);
        into[n++] = Hashing.Of(4, noun.Ending4);
        into[n++] = Hashing.Of(5, noun.NounLemma);
        into[n++] = Hashing.Of(6, noun.Text);
        into[n++] = Hashing.Of(7, noun.Shape, candidates);
        return n;
    }
}
