using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns which gender a noun in the plural has.</summary>
internal static class GenderLearning
{
    private const int Bits = 14;

    /// <summary>Learns from all nouns in the plural.</summary>
    /// <param name="tagger">Reads the sentences.</param>
    /// <param name="sentences">With what is right.</param>
    /// <param name="seed">For the order of the nouns.</param>
    public static LogisticModel Learn(Tagger tagger, IReadOnlyList<GoldSentence> sentences, int seed)
    {
        var genders = new LogisticModel(Bits, static gender => [gender]);
        var nouns = NounsOf(tagger, sentences);
        var rounds = new Rounds(nouns.Count, seed);
        Span<uint> features = stackalloc uint[PluralGenders.MostFeatures];
        while (rounds.Next(genders) is { } order)
        {
            foreach (var index in order)
            {
                var (noun, gender) = nouns[index];
                var candidates = (uint)PluralGenders.CandidatesOf(noun);
                if (!BitOperations.IsPow2(candidates)) genders.Learn(rounds.Thin(features[..PluralGenders.Features(noun, features)]), candidates, candidates & (1u << gender));
            }
        }
        return genders;
    }

    private static List<(KnownWord Noun, int Gender)> NounsOf(Tagger tagger, IReadOnlyList<GoldSentence> sentences)
    {
        var nouns = new List<(KnownWord, int)>();
        var state = new SentenceState();
        foreach (var sentence in sentences)
        {
            tagger.Read(sentence.Sentence, state);
            for (var i = 0; i < state.Length; i++)
            {
                if (sentence.Words[i] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Propn, Number: 1, Gender: >= 0 and var gender }) nouns.Add((state[i], gender));
            }
        }
        return nouns;
    }
}
