using TextLint.Documents;

namespace TextLint.Language;

/// <summary>A token with the reading that it has in its sentence.</summary>
public readonly record struct TaggedToken
{
    // Traits for which Universal Dependencies have no feature.
    private const WordTraits OwnTraits = WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong | WordTraits.HoldsParticle | WordTraits.Adjectival;

    private readonly MorphologicalReading[]? _readings;

    internal TaggedToken(Token token, WordTag tag, MorphologicalReading reading, MorphologicalReading[] readings)
    {
        Token = token;
        Tag = tag;
        Reading = reading;
        _readings = readings;
    }

    public Token Token { get; }

    /// <summary>What the tagger decided.</summary>
    public WordTag Tag { get; }

    /// <summary>The universal part of speech, by the conventions of the treebank UD German GSD.</summary>
    public PartOfSpeech PartOfSpeech => Reading.PartOfSpeech;

    /// <summary>The reading that was chosen, with all cells that its form may stand for.</summary>
    public MorphologicalReading Reading { get; }

    /// <summary>The one cell of case, gender and number that the word has here; none where it does not inflect.</summary>
    public NominalCells Cell { get; init; }

    /// <summary>The person and number of a finite verb or personal pronoun here; none for other words.</summary>
    public PersonCells Person { get; init; }

    /// <summary>Gender as bits: 1 masculine, 2 feminine, 4 neuter; of a plural that of its noun; 0 where it has none.</summary>
    public byte Genders { get; init; }

    /// <summary>All readings of the word, whatever stands around it; empty for numbers, marks and signs.</summary>
    public ReadOnlySpan<MorphologicalReading> Readings => _readings;

    /// <summary>Whether any of the readings has the part of speech.</summary>
    public bool MayBe(PartOfSpeech partOfSpeech)
    {
        foreach (var reading in Readings)
        {
            if (reading.PartOfSpeech == partOfSpeech) return true;
        }
        return false;
    }

    /// <summary>Features of Universal Dependencies: those of the reading, with the case, gender, number and person that the word has here; <c>_</c> for none.</summary>
    public string Features
    {
        get
        {
            var features = new List<string>();
            var rest = UniversalFeatures.Format(Reading with { Traits = Reading.Traits & ~OwnTraits, Persons = PersonCells.None, Cells = NominalCells.None, WeakCells = NominalCells.None, MixedCells = NominalCells.None });
            if (rest != "_") features.AddRange(rest.Split('|'));
            var cell = UniversalFeatures.Format(Cell).Split('|').FirstOrDefault(static feature => feature.StartsWith("Case=", StringComparison.Ordinal));
            if (cell is not null) features.Add(cell);
            if (Genders != 0) features.Add($"Gender={UniversalFeatures.GendersOf(Genders)}");
            if (NumberOf() is { } number) features.Add($"Number={number}");
            if (Person != PersonCells.None) features.Add($"Person={((Person & PersonCells.First) != 0 ? 1 : (Person & PersonCells.Second) != 0 ? 2 : 3)}");
            features.Sort(StringComparer.Ordinal);
            return features.Count == 0 ? "_" : string.Join('|', features);
        }
    }

    private string? NumberOf()
    {
        if (Cell != NominalCells.None) return (Cell & NominalCells.Plural) != 0 ? "Plur" : "Sing";
        return Person == PersonCells.None ? null : (Person & PersonCells.Plural) != 0 ? "Plur" : "Sing";
    }
}
