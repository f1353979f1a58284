using System.Numerics;
using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Finds the form of a lemma that does what another form does.</summary>
/// <param name="words">Knows the forms of the language.</param>
internal sealed class Inflection(WordReadings words)
{
    private const VerbTraits Forms = VerbTraits.Finite | VerbTraits.Infinitive | VerbTraits.Participle;
    private const VerbTraits Tenses = VerbTraits.Present | VerbTraits.Past;
    private const VerbTraits Moods = VerbTraits.Indicative | VerbTraits.Subjunctive;

    /// <summary>The form of <paramref name="lemma"/> that shares most of what the readings can be, or null where none shares anything.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="readings">What the form has to do.</param>
    /// <param name="features">What it has to be beyond that, or else than that; or null.</param>
    public string? FormOf(string lemma, IReadOnlyCollection<MorphologicalReading> readings, FeatureCondition? features)
    {
        string? best = null;
        var most = 0;
        foreach (var form in words.FormsByFrequency(lemma))
        {
            var shared = 0;
            foreach (var own in words.Of(form, opensSentence: false))
            {
                if (words.LemmaOf(form, own) != lemma || (features is not null && !features.Fits(own))) continue;
                foreach (var reading in readings) shared += Shared(own, features is null ? reading : Changed(reading, features.Wanted));
            }
            if (shared > most) (best, most) = (form, shared);
        }
        return best;
    }

    private static MorphologicalReading Changed(MorphologicalReading reading, MorphologicalReading wanted) => reading with
    {
        Verb = Replaced(Replaced(Replaced(reading.Verb, wanted.Verb, Forms), wanted.Verb, Tenses), wanted.Verb, Moods),
        Persons = wanted.Persons == PersonCells.None ? reading.Persons : wanted.Persons,
        Cells = wanted.Cells == NominalCells.None ? reading.Cells : wanted.Cells,
        WeakCells = wanted.AnyCells == NominalCells.None ? reading.WeakCells : wanted.WeakCells,
        MixedCells = wanted.AnyCells == NominalCells.None ? reading.MixedCells : wanted.MixedCells,
    };

    private static VerbTraits Replaced(VerbTraits traits, VerbTraits wanted, VerbTraits group) =>
        (wanted & group) == 0 ? traits : (traits & ~group) | (wanted & group);

    // How much two readings have in common; nothing where they exclude each other. A third person weighs most: it is what articles are written in.
    private static int Shared(MorphologicalReading own, MorphologicalReading other)
    {
        if (KindOf(own.PartOfSpeech) != KindOf(other.PartOfSpeech)) return 0;
        if (!Meets(own.Verb, other.Verb, Forms) || !Meets(own.Verb, other.Verb, Tenses) || !Meets(own.Verb, other.Verb, Moods)) return 0;
        if (other.Persons != PersonCells.None && own.AnyCells == NominalCells.None)
        {
            var persons = own.Persons & other.Persons;
            var moods = (own.Verb & other.Verb & VerbTraits.Indicative) != 0 ? 2 : 1;
            return moods * (BitOperations.PopCount((uint)persons) + (4 * BitOperations.PopCount((uint)(persons & PersonCells.Third))));
        }
        if (other.AnyCells == NominalCells.None) return 1;
        return own.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            ? BitOperations.PopCount((uint)(WithoutGender(own.AnyCells) & WithoutGender(other.AnyCells)))
            : BitOperations.PopCount((uint)(own.Cells & other.Cells)) + BitOperations.PopCount((uint)(own.WeakCells & other.WeakCells)) + BitOperations.PopCount((uint)(own.MixedCells & other.MixedCells));
    }

    private static PartOfSpeech KindOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Aux => PartOfSpeech.Verb,
        PartOfSpeech.Propn => PartOfSpeech.Noun,
        _ => part,
    };

    private static bool Meets(VerbTraits one, VerbTraits other, VerbTraits group) => (one & group) == (other & group) || (one & other & group) != 0;

    // A noun in place of another brings its own gender: singular cells become those of all genders.
    private static NominalCells WithoutGender(NominalCells cells)
    {
        var all = cells & NominalCells.Plural;
        foreach (var row in (NominalCells[])[NominalCells.Nominative, NominalCells.Accusative, NominalCells.Dative, NominalCells.Genitive])
        {
            if ((cells & row & NominalCells.Singular) != 0) all |= row & NominalCells.Singular;
        }
        return all;
    }
}
