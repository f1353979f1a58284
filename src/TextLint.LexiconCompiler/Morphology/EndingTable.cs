using TextLint.Language;

namespace TextLint.LexiconCompiler;

/// <summary>The paradigms of <c>endings.tsv</c>.</summary>
internal sealed class EndingTable
{
    private readonly ILookup<string, (string Ending, string Features)> _rows;

    public EndingTable(string path)
    {
        _rows = DataLines.Read(path).ToLookup(static row => row[0], static row => (row[1].Trim('-'), row[2]), StringComparer.Ordinal);
    }

    /// <summary>The forms of a stem.</summary>
    /// <param name="stem">What the endings are put to.</param>
    /// <param name="lemma">The lemma of all forms.</param>
    /// <param name="paradigm">A name in the table.</param>
    /// <param name="word">Part of speech and what is common to all forms.</param>
    /// <exception cref="FormatException">The paradigm is not in the table.</exception>
    public IEnumerable<MorphologicalEntry> Inflect(string stem, string lemma, string paradigm, MorphologicalReading word)
    {
        if (!_rows.Contains(paradigm)) throw new FormatException($"no paradigm {paradigm}");
        foreach (var (ending, features) in _rows[paradigm])
        {
            var cells = FeaturesOf(word.PartOfSpeech, features);
            yield return new MorphologicalEntry(stem + ending, lemma, cells with { Traits = word.Traits, Verb = word.Verb });
        }
    }

    /// <summary>Reads features that a file of this repository gives.</summary>
    /// <exception cref="FormatException">A feature is unknown.</exception>
    public static MorphologicalReading FeaturesOf(PartOfSpeech partOfSpeech, string features)
    {
        var reading = UniversalFeatures.Parse(partOfSpeech, features, out var unknown);
        return unknown is null ? reading : throw new FormatException($"no feature {unknown}");
    }
}
