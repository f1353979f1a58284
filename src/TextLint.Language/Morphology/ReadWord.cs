namespace TextLint.Language;

/// <summary>
/// A word with all its readings, and what they have between them: what none of them has, the word cannot be, so that most questions are
/// answered without going through them. Never changed.
/// </summary>
public sealed class ReadWord
{
    private const uint Verbs = (1u << (int)PartOfSpeech.Verb) | (1u << (int)PartOfSpeech.Aux);

    private readonly MorphologicalReading[] _readings;
    private readonly uint _parts;

    /// <param name="readings">At least one; not to be changed.</param>
    internal ReadWord(MorphologicalReading[] readings)
    {
        _readings = readings;
        IsAdverb = true;
        foreach (var reading in readings)
        {
            _parts |= BitOf(reading.PartOfSpeech);
            Verb |= reading.Verb;
            Traits |= reading.Traits;
            Cells |= reading.AnyCells;
            Persons |= reading.Persons;
            if (reading.PartOfSpeech == PartOfSpeech.Adp)
            {
                GovernedCells |= reading.Cells;
                Governs |= reading.Cells is not (NominalCells.None or NominalCells.All);
            }
            IsAdverb &= reading.PartOfSpeech == PartOfSpeech.Adv || (reading.PartOfSpeech == PartOfSpeech.Adj && reading.AnyCells == NominalCells.None);
            IsNoun |= reading.PartOfSpeech == PartOfSpeech.Noun && reading.Cells != NominalCells.All && !reading.Has(WordTraits.Adjectival);
        }
        // Where a word is guessed the name comes first.
        IsNoun &= readings[0].PartOfSpeech != PartOfSpeech.Propn;
    }

    /// <summary>All readings; never empty, and not to be changed.</summary>
    public MorphologicalReading[] Readings => _readings;

    /// <summary>Whether no source lists the word or a part of it, so that it is read by its ending.</summary>
    public bool IsGuessed { get; internal init; }

    /// <summary>Whether the morphology itself has the form as it is written.</summary>
    public bool IsListed { get; internal init; }

    /// <summary>The verb forms, tenses and moods of any reading.</summary>
    public VerbTraits Verb { get; }

    /// <summary>The traits of any reading.</summary>
    public WordTraits Traits { get; }

    /// <summary>The cells of any reading, whatever the inflection.</summary>
    public NominalCells Cells { get; }

    /// <summary>The persons of any reading.</summary>
    public PersonCells Persons { get; }

    /// <summary>Whether it is a listed noun, or a compound of one, so that it is hardly a name that it may be too.</summary>
    public bool IsNoun { get; }

    /// <summary>Whether it can only be an adverb, or an adjective that serves as one.</summary>
    public bool IsAdverb { get; }

    /// <summary>Whether it can be an adposition with a case of its own; words of comparison take that of what they compare.</summary>
    public bool Governs { get; }

    /// <summary>The cells that it allows as an adposition; none where it is none.</summary>
    public NominalCells GovernedCells { get; }

    /// <summary>Whether a reading has one of these traits.</summary>
    public bool Has(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether a reading has one of these verb forms, tenses and moods.</summary>
    public bool Has(VerbTraits traits) => (Verb & traits) != 0;

    /// <summary>Whether a reading is of this part of speech.</summary>
    public bool CanBe(PartOfSpeech partOfSpeech) => (_parts & BitOf(partOfSpeech)) != 0;

    /// <summary>Whether a reading is of one of these parts of speech, as <see cref="BitOf"/> gives them.</summary>
    public bool CanBeOneOf(uint partsOfSpeech) => (_parts & partsOfSpeech) != 0;

    /// <summary>Whether a reading is that of a verb or an auxiliary.</summary>
    public bool CanBeVerb => CanBeOneOf(Verbs);

    /// <summary>Whether all readings are those of verbs or auxiliaries.</summary>
    public bool IsVerbOnly => (_parts & ~Verbs) == 0;

    /// <summary>Whether all readings are of this part of speech.</summary>
    public bool IsOnly(PartOfSpeech partOfSpeech) => _parts == BitOf(partOfSpeech);

    /// <summary>The bit that stands for a part of speech in a set of them.</summary>
    public static uint BitOf(PartOfSpeech partOfSpeech) => 1u << (int)partOfSpeech;
}
