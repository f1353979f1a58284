using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns which case, gender and number a noun phrase has.</summary>
internal static class CellLearning
{
    private const int Bits = 20;

    public static LogisticModel NewModel() => new(Bits, static cell => [Scoring.PartsOf(cell).Cell, Scoring.PartsOf(cell).Case, Scoring.PartsOf(cell).Column]);

    /// <summary>Learns from all sentences.</summary>
    /// <param name="tagger">Reads them.</param>
    /// <param name="sentences">With what is right.</param>
    /// <param name="tags">The tags of each sentence, by which its phrases are found.</param>
    /// <param name="seed">For the order of the sentences.</param>
    public static LogisticModel Learn(Tagger tagger, IReadOnlyList<GoldSentence> sentences, WordTag[][] tags, int seed)
    {
        var cells = NewModel();
        var rounds = new Rounds(sentences.Count, seed);
        var (state, groups) = (new SentenceState(), new CellState());
        while (rounds.Next(cells) is { } order)
        {
            foreach (var index in order)
            {
                tagger.Read(sentences[index].Sentence, state);
                for (var i = 0; i < state.Length; i++) state.Assign(i, tags[index][i]);
                groups.Begin(state);
                LearnOne(cells, groups, sentences[index], rounds);
            }
        }
        return cells;
    }

    private static void LearnOne(LogisticModel cells, CellState groups, GoldSentence sentence, Rounds rounds)
    {
        Span<uint> features = stackalloc uint[CellState.MostFeatures];
        for (var i = 0; i < groups.Count; i++)
        {
            var candidates = (uint)groups.CandidatesOf(i);
            if (candidates == 0)
            {
                groups.Add(-1);
                continue;
            }
            if (BitOperations.IsPow2(candidates))
            {
                groups.Add(BitOperations.TrailingZeroCount(candidates));
                continue;
            }
            var word = sentence.Words[groups[i].Head];
            groups.Add(cells.Learn(rounds.Thin(features[..groups.Features(features)]), candidates, word.Case < 0 ? 0 : candidates & word.Cells));
        }
    }
}
