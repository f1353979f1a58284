using TextLint.Language;

namespace TextLint.TaggerTraining;

/// <summary>Measures the tagger on sentences that it did not learn from.</summary>
internal static class CrossValidation
{
    public static int Run(LanguagePack pack, IEnumerable<string> files, int folds)
    {
        var showErrors = files.Contains("--errors");
        var sentences = files.Where(static file => file != "--errors").SelectMany(file => GoldSentence.Read(file, pack.Conventions)).ToList();
        var totals = new Accuracy[folds];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var training = sentences.Where((_, i) => i % folds != fold).ToList();
            var tagger = new Tagger(pack.Readings!, pack.Frequencies, TaggerWeights.Open(Training.Learn(pack, training))!);
            var accuracy = new Accuracy();
            for (var i = fold; i < sentences.Count; i += folds) accuracy.Count(tagger.Tag(sentences[i].Sentence), sentences[i]);
            totals[fold] = accuracy;
        });
        Console.WriteLine(Accuracy.Sum(totals).Describe(showErrors));
        return 0;
    }
}
