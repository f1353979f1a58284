using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Features of Universal Dependencies that a reading can have; what is not said makes no difference.</summary>
internal sealed class FeatureCondition
{
    private const VerbTraits Forms = VerbTraits.Finite | VerbTraits.Infinitive | VerbTraits.Participle;
    private const VerbTraits Tenses = VerbTraits.Present | VerbTraits.Past;
    private const VerbTraits Moods = VerbTraits.Indicative | VerbTraits.Subjunctive | VerbTraits.Imperative;
    private const WordTraits PronounKinds = WordTraits.Article | WordTraits.Demonstrative | WordTraits.Relative | WordTraits.Interrogative | WordTraits.Indefinite | WordTraits.Personal;
    private const WordTraits Degrees = WordTraits.Comparative | WordTraits.Superlative;
    private const string AnyCase = "Case=Nom,Acc,Dat,Gen|";
    private const string AnyPerson = "Person=1,2,3|";

    private readonly MorphologicalReading _wanted;

    private FeatureCondition(MorphologicalReading wanted) => _wanted = wanted;

    private bool AsksCells { get; init; }

    private bool AsksPersons { get; init; }

    private bool AsksNumberOnly { get; init; }

    // Of the lemma, as bits: a plural itself has no gender.
    private byte PluralGenders { get; init; }

    /// <summary>What the features ask for, as sets.</summary>
    public MorphologicalReading Wanted => _wanted;

    /// <summary>Reads <c>Name=Value,Value|Name=Value</c>; null, and the feature that is not known, where it cannot be read.</summary>
    public static FeatureCondition? Parse(string features, out string? unknown)
    {
        var (hasCase, hasPerson) = (Names(features, "Case"), Names(features, "Person"));
        var (hasGender, hasNumber) = (Names(features, "Gender"), Names(features, "Number"));
        var whole = features;
        if (!hasCase && (hasGender || hasNumber)) whole = AnyCase + whole;
        if (!hasPerson && hasNumber && !hasCase && !hasGender) whole = AnyPerson + whole;
        var wanted = UniversalFeatures.Parse(PartOfSpeech.X, whole, out unknown);
        return unknown is not null ? null : new FeatureCondition(wanted)
        {
            PluralGenders = hasGender && (wanted.Cells & NominalCells.Singular) == 0 ? UniversalFeatures.Parse(PartOfSpeech.Noun, whole, out _).LemmaGenders : (byte)0,
            AsksCells = hasCase || hasGender,
            AsksPersons = hasPerson,
            AsksNumberOnly = hasNumber && !hasCase && !hasGender && !hasPerson,
        };
    }

    private WordTraits Others => _wanted.Traits & ~PronounKinds & ~Degrees;

    public bool Fits(MorphologicalReading reading)
    {
        if (!Shares(reading.Verb, Forms) || !Shares(reading.Verb, Tenses) || !Shares(reading.Verb, Moods)) return false;
        if (!Shares(reading.Traits, PronounKinds) || !Shares(reading.Traits, Degrees)) return false;
        return (reading.Traits & Others) == Others && FitsInflection(reading);
    }

    /// <summary>Whether a reading of the word may fit: what the readings have between them says so without a look at each.</summary>
    public bool MayFit(ReadWord word) =>
        Shares(word.Verb, Forms) && Shares(word.Verb, Tenses) && Shares(word.Verb, Moods) && Shares(word.Traits, PronounKinds) && Shares(word.Traits, Degrees)
        && (word.Traits & Others) == Others && !(AsksCells && (word.Cells & _wanted.AnyCells) == NominalCells.None) && !(AsksPersons && (word.Persons & _wanted.Persons) == PersonCells.None);

    /// <summary>Whether the reading fits whatever it stands for.</summary>
    public bool FitsWholly(MorphologicalReading reading)
    {
        var cells = _wanted.AnyCells;
        if ((AsksCells || AsksNumberOnly) && (reading.AnyCells & ~cells) != NominalCells.None) return false;
        if ((AsksPersons || AsksNumberOnly) && (reading.Persons & ~_wanted.Persons) != PersonCells.None) return false;
        return Fits(reading) && HoldsOnly(reading.Verb, Forms) && HoldsOnly(reading.Verb, Tenses) && HoldsOnly(reading.Verb, Moods);
    }

    /// <summary>The reading in the cases, genders and numbers that are asked for.</summary>
    public MorphologicalReading Narrow(MorphologicalReading reading)
    {
        if (!AsksCells || _wanted.WeakCells != NominalCells.None || _wanted.MixedCells != NominalCells.None) return reading;
        return reading with { Cells = reading.Cells & _wanted.Cells, WeakCells = reading.WeakCells & _wanted.Cells, MixedCells = reading.MixedCells & _wanted.Cells };
    }

    private static bool Names(string features, string name) =>
        features.Split('|').Any(feature => feature.TrimStart().StartsWith(name + "=", StringComparison.Ordinal));

    private bool FitsInflection(MorphologicalReading reading)
    {
        var cells = (reading.Cells & _wanted.Cells) | (reading.WeakCells & _wanted.WeakCells) | (reading.MixedCells & _wanted.MixedCells);
        // Without a word on inflection, any will do.
        if (_wanted.WeakCells == NominalCells.None && _wanted.MixedCells == NominalCells.None) cells = reading.AnyCells & _wanted.Cells;
        if (PluralGenders != 0 && reading.LemmaGenders != 0 && (reading.LemmaGenders & PluralGenders) == 0) return false;
        var persons = reading.Persons & _wanted.Persons;
        if (AsksNumberOnly) return reading.AnyCells != NominalCells.None ? cells != NominalCells.None : persons != PersonCells.None;
        return !(AsksCells && cells == NominalCells.None) && !(AsksPersons && persons == PersonCells.None);
    }

    private bool HoldsOnly(VerbTraits traits, VerbTraits group) => (_wanted.Verb & group) == 0 || (traits & group & ~_wanted.Verb) == 0;

    private bool Shares(VerbTraits traits, VerbTraits group) => (_wanted.Verb & group) == 0 || (traits & _wanted.Verb & group) != 0;

    private bool Shares(WordTraits traits, WordTraits group) => (_wanted.Traits & group) == 0 || (traits & _wanted.Traits & group) != 0;
}
