using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns which tag of its candidates a word has.</summary>
internal static class WordLearning
{
    private const int Bits = 20;

    public static LogisticModel NewModel() => new(Bits, static tag => [tag]);

    /// <summary>Learns from all sentences.</summary>
    /// <param name="tagger">Reads them.</param>
    /// <param name="sentences">With what is right.</param>
    /// <param name="seed">For the order of the sentences.</param>
    public static LogisticModel Learn(Tagger tagger, IReadOnlyList<GoldSentence> sentences, int seed)
    {
        var words = NewModel();
        var rounds = new Rounds(sentences.Count, seed);
        var state = new SentenceState();
        while (rounds.Next(words) is { } order)
        {
            foreach (var index in order)
            {
                tagger.Read(sentences[index].Sentence, state);
                LearnOne(words, state, sentences[index], rounds);
            }
        }
        return words;
    }

    private static void LearnOne(LogisticModel words, SentenceState state, GoldSentence sentence, Rounds rounds)
    {
        Span<uint> features = stackalloc uint[SentenceState.MostFeatures];
        for (var i = 0; i < state.Length; i++)
        {
            var candidates = state[i].Candidates;
            if (BitOperations.IsPow2(candidates))
            {
                state.Assign(i, (WordTag)BitOperations.TrailingZeroCount(candidates));
                continue;
            }
            var right = sentence.Words[i].Tag is { } gold ? candidates & WordTags.BitOf(gold) : 0;
            state.Assign(i, (WordTag)words.Learn(rounds.Thin(features[..state.Features(i, features)]), candidates, right));
        }
    }
}
