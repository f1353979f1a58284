using System.Numerics;
using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns weights from sentences of a treebank.</summary>
internal static class Training
{
    private const int WordBits = 19;
    private const int CellBits = 19;
    private const int Rounds = 12;
    private const double Dropped = 0.3;

    // Rounds that do not count for the average yet.
    private const int Settled = 5;

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
        var words = new LogisticModel(WordBits, static tag => [tag]);
        var cells = new LogisticModel(CellBits, static cell => [Scoring.PartsOf(cell).Cell, Scoring.PartsOf(cell).Case, Scoring.PartsOf(cell).Column]);
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
                LearnWords(words, state, sentences[index], random);
            }
            if (round >= Settled) words.EndRound();
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
                LearnCells(cells, groups, sentences[index], random);
            }
            if (round >= Settled) cells.EndRound();
        }
        return TaggerWeights.Write(learnedWords, cells.ToBytes());
    }

    // Leaves features out at random, so that the rare ones, which remember the treebank, do not silence the others.
    private static Span<uint> Thin(Random random, Span<uint> features)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (random.NextDouble() >= Dropped) features[kept++] = feature;
        }
        return features[..kept];
    }

    // The right tag where the lexicon offers it; the first candidate otherwise.
    private static WordTag TagOf(SentenceState state, GoldSentence sentence, int index) =>
        sentence.Words[index].Tag is { } tag ? tag : (WordTag)BitOperations.TrailingZeroCount(state[index].Candidates);

    private static void LearnWords(LogisticModel words, SentenceState state, GoldSentence sentence, Random random)
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
            var found = Thin(random, features[..state.Features(i, features)]);
            var right = sentence.Words[i].Tag is { } gold ? candidates & WordTags.BitOf(gold) : 0;
            var chosen = words.Learn(found, candidates, right);
            state.Assign(i, (WordTag)chosen);
        }
    }

    private static void LearnCells(LogisticModel cells, CellState groups, GoldSentence sentence, Random random)
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
            var found = Thin(random, features[..groups.Features(features)]);
            var word = sentence.Words[groups[i].Head];
            var chosen = cells.Learn(found, (ulong)candidates, word.Case < 0 ? 0 : (uint)candidates & word.Cells);
            groups.Add(chosen);
        }
    }
}
