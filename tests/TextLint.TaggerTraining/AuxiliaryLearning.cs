using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns which verbs are auxiliaries.</summary>
internal static class AuxiliaryLearning
{
    private const int Bits = 15;

    /// <summary>Learns from all sentences.</summary>
    /// <param name="tagger">Reads them.</param>
    /// <param name="sentences">With what is right.</param>
    /// <param name="tags">The tags of each sentence, by which its clauses are found.</param>
    /// <param name="seed">For the order of the sentences.</param>
    public static LogisticModel Learn(Tagger tagger, IReadOnlyList<GoldSentence> sentences, WordTag[][] tags, int seed)
    {
        var verbs = new LogisticModel(Bits, static tag => [tag]);
        var rounds = new Rounds(sentences.Count, seed);
        var (state, groups) = (new SentenceState(), new CellState());
        while (rounds.Next(verbs) is { } order)
        {
            foreach (var index in order)
            {
                tagger.Read(sentences[index].Sentence, state);
                for (var i = 0; i < state.Length; i++) state.Assign(i, tags[index][i]);
                groups.Begin(state);
                LearnOne(verbs, state, groups, sentences[index], rounds);
            }
        }
        return verbs;
    }

    private static void LearnOne(LogisticModel verbs, SentenceState state, CellState groups, GoldSentence sentence, Rounds rounds)
    {
        Span<uint> features = stackalloc uint[AuxiliaryChoice.MostFeatures];
        for (var i = 0; i < state.Length; i++)
        {
            var candidates = AuxiliaryChoice.CandidatesOf(state, i);
            if (candidates == 0 || sentence.Words[i].Tag is not { } gold) continue;
            state.Correct(i, (WordTag)verbs.Learn(rounds.Thin(features[..AuxiliaryChoice.Features(state, groups, i, features)]), candidates, candidates & WordTags.BitOf(gold)));
        }
    }
}
