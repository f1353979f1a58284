using System.Runtime.InteropServices;

namespace TextLint.Language;

/// <summary>
/// One reading of a word form: a part of speech and the features of Universal Dependencies, as sets where the form stands for several
/// (16 bytes; the compiled lexicon stores them).
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
public readonly record struct MorphologicalReading
{
    public PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>Person and number of a finite verb or personal pronoun.</summary>
    public PersonCells Persons { get; init; }

    public VerbTraits Verb { get; init; }

    /// <summary>Genders of the lemma, as bits: 1 masculine, 2 feminine, 4 neuter; also where the form is a plural.</summary>
    public byte LemmaGenders { get; init; }

    /// <summary>Case, gender and number: of an adjective in strong inflection; of an adposition the cases that it governs.</summary>
    public NominalCells Cells { get; init; }

    /// <summary>Case, gender and number of an adjective in weak inflection.</summary>
    public NominalCells WeakCells { get; init; }

    /// <summary>Case, gender and number of an adjective in mixed inflection.</summary>
    public NominalCells MixedCells { get; init; }

    public WordTraits Traits { get; init; }

    /// <summary>How the lemma is made of the form; see <see cref="Morphology.LemmaOf"/>.</summary>
    internal uint LemmaRule { get; init; }

    // Written out: the compiler's own would compare each field by a comparer that is compiled when a run begins.
    public bool Equals(MorphologicalReading other) =>
        PartOfSpeech == other.PartOfSpeech && Persons == other.Persons && Verb == other.Verb && LemmaGenders == other.LemmaGenders
        && Cells == other.Cells && WeakCells == other.WeakCells && MixedCells == other.MixedCells && Traits == other.Traits && LemmaRule == other.LemmaRule;

    public override int GetHashCode() => HashCode.Combine(PartOfSpeech, Persons, Verb, LemmaGenders, Cells, WeakCells, MixedCells, LemmaRule);

    public bool IsFinite => (Verb & VerbTraits.Finite) != 0;

    /// <summary>Whether the word stands in front of a noun and decides on the inflection of adjectives.</summary>
    public bool IsDeterminer => PartOfSpeech == PartOfSpeech.Det && (Traits & (WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong)) != 0;

    /// <summary>Whether the word is inflected like an adjective.</summary>
    public bool IsAdjectival => PartOfSpeech == PartOfSpeech.Adj || Has(WordTraits.Adjectival) || (PartOfSpeech == PartOfSpeech.Det && (WeakCells | MixedCells) != NominalCells.None);

    /// <summary>Whether the word stands for a noun.</summary>
    public bool IsPronominal => PartOfSpeech == PartOfSpeech.Pron || (PartOfSpeech == PartOfSpeech.Det && !IsDeterminer);

    /// <summary>All cells of the form, whatever the inflection.</summary>
    public NominalCells AnyCells => Cells | WeakCells | MixedCells;

    public bool Has(WordTraits trait) => (Traits & trait) != 0;
}
