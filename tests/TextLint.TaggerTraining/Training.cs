using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Learns weights from sentences of a treebank.</summary>
internal static class Training
{
    // The weights of several models are added up: what one remembers by chance the others do not.
    private const int Models = 4;

    private const int Parts = 5;
    private const int Seed = 4711;

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
        var tagger = new Tagger(pack.Readings!, pack.Frequencies, TaggerWeights.Empty);
        var tags = TagsOf(pack, tagger, sentences);
        var auxiliaries = AuxiliaryLearning.Learn(tagger, sentences, tags, Seed);
        Correct(pack, tagger, sentences, tags);
        var words = WordLearning.NewModel();
        var cells = CellLearning.NewModel();
        for (var model = 0; model < Models; model++)
        {
            words.Add(WordLearning.Learn(tagger, sentences, Seed + model));
            cells.Add(CellLearning.Learn(tagger, sentences, tags, Seed + model));
        }
        return TaggerWeights.Write(words.ToBytes(), auxiliaries.ToBytes(), cells.ToBytes(), GenderLearning.Learn(tagger, sentences, Seed).ToBytes());
    }

    // Phrases are learned from tags as they will be found, with their errors: each part is tagged by a model of the others.
    private static WordTag[][] TagsOf(LanguagePack pack, Tagger reader, IReadOnlyList<GoldSentence> sentences)
    {
        var tags = new WordTag[sentences.Count][];
        var state = new SentenceState();
        for (var part = 0; part < Parts; part++)
        {
            var others = sentences.Where((_, i) => i % Parts != part).ToList();
            var weights = TaggerWeights.Open(TaggerWeights.Write(WordLearning.Learn(reader, others, Seed).ToBytes(), [], [], []))!;
            var tagger = new Tagger(pack.Readings!, pack.Frequencies, weights);
            for (var i = part; i < sentences.Count; i += Parts)
            {
                tagger.Read(sentences[i].Sentence, state);
                tagger.TagWords(state);
                tags[i] = state.Tags.ToArray();
            }
        }
        return tags;
    }

    // The same for the verbs that may be auxiliaries, since phrases are decided after them.
    private static void Correct(LanguagePack pack, Tagger reader, IReadOnlyList<GoldSentence> sentences, WordTag[][] tags)
    {
        var (state, groups) = (new SentenceState(), new CellState());
        var found = (WordTag[][])tags.Clone();
        for (var part = 0; part < Parts; part++)
        {
            var others = Enumerable.Range(0, sentences.Count).Where(i => i % Parts != part).ToList();
            var model = AuxiliaryLearning.Learn(reader, [.. others.Select(i => sentences[i])], [.. others.Select(i => found[i])], Seed);
            var tagger = new Tagger(pack.Readings!, pack.Frequencies, TaggerWeights.Open(TaggerWeights.Write([], model.ToBytes(), [], []))!);
            for (var i = part; i < sentences.Count; i += Parts)
            {
                tagger.Read(sentences[i].Sentence, state);
                for (var word = 0; word < state.Length; word++) state.Assign(word, found[i][word]);
                groups.Begin(state);
                tagger.TagAuxiliaries(state, groups);
                tags[i] = state.Tags.ToArray();
            }
        }
    }
}
