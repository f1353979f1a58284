using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns weights from sentences of a treebank.</summary>
internal static class Training
{
    private const int WordBits = 20;
    private const int CellBits = 20;
    private const int Rounds = 8;

    /// <summary>Learns from whole files and writes the weights.</summary>
    public static int Run(LanguagePack pack, IEnumerable<string> files, string output)
    {
        var sentences = files.SelectMany(file => GoldSentence.Read(file, pack.Conventions)).ToList();
        File.WriteAllBytes(output, Learn(pack, sentences));
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(static sentence => sentence.Words.Length)} tokens → {output}, {new FileInfo(output).Length:N0} bytes");
        return 0;
    }

    /// <summary>The weights learned from sentences, as a file; the same sentences give the same bytes.</summary>
    public static byte[] Learn(LanguagePack pack, IReadOnlyList<GoldSentence> sentences)
    {
        var (words, cells) = (new Perceptron(WordBits), new Perceptron(CellBits));
        // Shuffled the same way every time.
        var random = new Random(4711);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var tagger = new Tagger(pack.Readings!, pack.Frequencies, TaggerWeights.Empty);
        var (state, groups) = (new SentenceState(), new CellState());
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                tagger.Read(sentences[index].Sentence, state);
                LearnWords(words, state, sentences[index]);
            }
        }
        var learnedWords = words.ToBytes();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                tagger.Read(sentences[index].Sentence, state);
                for (var i = 0; i < state.Length; i++) state.Assign(i, TagOf(state, sentences[index], i));
                groups.Begin(state);
                LearnCells(cells, groups, sentences[index]);
            }
        }
        return TaggerWeights.Write(learnedWords, cells.ToBytes());
    }

    // The right tag where the lexicon offers it; the first candidate otherwise.
    private static WordTag TagOf(SentenceState state, GoldSentence sentence, int index) =>
        sentence.Words[index].Tag is { } tag ? tag : (WordTag)BitOperations.TrailingZeroCount(state[index].Candidates);

    private static void LearnWords(Perceptron words, SentenceState state, GoldSentence sentence)
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
            var found = features[..state.Features(i, features)];
            var chosen = Scoring.Best(words.Open(), found, candidates);
            words.Tick();
            if (sentence.Words[i].Tag is { } gold && (candidates & WordTags.BitOf(gold)) != 0) words.Learn(found, (int)gold, chosen);
            state.Assign(i, (WordTag)chosen);
        }
    }

    private static void LearnCells(Perceptron cells, CellState groups, GoldSentence sentence)
    {
        Span<uint> features = stackalloc uint[CellState.MostFeatures];
        for (var i = 0; i < groups.Count; i++)
        {
            var candidates = groups.CandidatesOf(i);
            if (candidates == NominalCells.None)
            {
                groups.Add(-1);
                continue;
            }
            if (BitOperations.IsPow2((uint)candidates))
            {
                groups.Add(BitOperations.TrailingZeroCount((uint)candidates));
                continue;
            }
            var found = features[..groups.Features(features)];
            var chosen = Scoring.BestCell(cells.Open(), found, candidates);
            cells.Tick();
            var right = (uint)candidates & sentence.Words[groups[i].Head].Cells;
            if (right != 0 && sentence.Words[groups[i].Head].Case >= 0 && (right & (1u << chosen)) == 0)
                cells.LearnCell(found, Scoring.BestCell(cells.Open(), found, (NominalCells)right), chosen);
            groups.Add(chosen);
        }
    }
}
