using TextLint.Language;
using TextLint.Language.Hunspell;

namespace TextLint.LexiconCompiler;

/// <summary>All entries of English: what the suffixes of its Hunspell dictionary tell of words, and the tables of <c>dictionaries/en/morphology</c>.</summary>
internal static class EnglishMorphology
{
    // The columns of verbs.tsv.
    private static readonly string[][] VerbColumns =
    [
        ["VerbForm=Inf", "Mood=Ind|Tense=Pres|VerbForm=Fin|Person=1,2|Number=Sing", "Mood=Ind|Tense=Pres|VerbForm=Fin|Person=1,2,3|Number=Plur"],
        ["Mood=Ind|Tense=Pres|VerbForm=Fin|Person=3|Number=Sing"],
        ["Mood=Ind|Tense=Past|VerbForm=Fin|Person=1,2,3"],
        ["Tense=Past|VerbForm=Part"],
        ["Tense=Pres|VerbForm=Part"],
    ];

    /// <param name="dictionary">The dictionary.</param>
    /// <param name="tables">The folder of the tables.</param>
    /// <exception cref="FormatException">A table says something that is not known.</exception>
    public static IEnumerable<MorphologicalEntry> Read(HunspellDictionary dictionary, string tables)
    {
        var verbs = DataLines.Read(Path.Combine(tables, "verbs.tsv")).ToArray();
        // "deepen", made of "deep" by the suffix that also makes "action", is no noun.
        var derived = verbs.SelectMany(static row => row[..2].Select(form => KeyValuePair.Create(form, row[0]))).ToDictionary(StringComparer.Ordinal);
        var irregular = verbs.Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        var closed = ClosedClasses.Read(Path.Combine(tables, "words.tsv")).ToArray();
        // "can" and "back" can be inflected, but hardly ever are in the row of words that asks for it.
        var known = closed.Select(static entry => entry.Form).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in closed) yield return entry;
        foreach (var entry in verbs.SelectMany(FormsOf).Where(entry => !known.Contains(entry.Form))) yield return entry;
        var listed = dictionary.FormsOf("", null).Select(static pair => pair.Word).ToHashSet(StringComparer.Ordinal);
        foreach (var row in DataLines.Read(Path.Combine(tables, "classes.tsv")))
        {
            var reading = ReadingOf(row[2], row[3]);
            string[] marks = row[0].Split('+');
            foreach (var (word, form) in dictionary.FormsOf(marks[0], row[1] == "-" ? null : row[1][0]))
            {
                if (marks is [_, var ending] && !listed.Contains(word + ending)) continue;
                if (!char.IsLower(word[0]) || known.Contains(form) || (reading.PartOfSpeech == PartOfSpeech.Verb && irregular.Contains(word))) continue;
                if (reading.PartOfSpeech == PartOfSpeech.Noun && derived.TryGetValue(form, out var verb) && verb.Length > word.Length) continue;
                yield return new MorphologicalEntry(form, word, reading);
            }
        }
    }

    private static IEnumerable<MorphologicalEntry> FormsOf(string[] row) =>
        from column in Enumerable.Range(0, VerbColumns.Length)
        from form in row[column].Split(' ')
        from features in VerbColumns[column]
        select new MorphologicalEntry(form, row[0], ReadingOf("VERB", features));

    private static MorphologicalReading ReadingOf(string tag, string features) =>
        EndingTable.FeaturesOf(UniversalFeatures.PartOfSpeechOf(tag) ?? throw new FormatException($"no part of speech {tag}"), features);
}
