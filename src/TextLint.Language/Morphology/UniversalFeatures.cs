using System.Text;

namespace TextLint.Language;

/// <summary>
/// Readings as features of Universal Dependencies (<c>Case=Nom,Acc|Gender=Fem|Number=Sing</c>). Beyond its inventory stand
/// <c>Inflection</c> (<c>Weak</c>, <c>Mixed</c>, <c>Strong</c>: how an adjective is inflected; strong without it) and <c>Before</c> (the same
/// names: how an adjective behind this word is inflected).
/// </summary>
public static class UniversalFeatures
{
    private static readonly string[] Cases = ["Nom", "Acc", "Dat", "Gen"];
    private static readonly string[] Genders = ["Masc", "Fem", "Neut"];
    private static readonly string[] Persons = ["1", "2", "3"];

    private static readonly (string Text, VerbTraits Trait)[] VerbFeatures =
    [
        ("VerbForm=Fin", VerbTraits.Finite), ("VerbForm=Inf", VerbTraits.Infinitive), ("VerbForm=Part", VerbTraits.Participle),
        ("Tense=Pres", VerbTraits.Present), ("Tense=Past", VerbTraits.Past),
        ("Mood=Ind", VerbTraits.Indicative), ("Mood=Sub", VerbTraits.Subjunctive), ("Mood=Imp", VerbTraits.Imperative),
    ];

    private static readonly (string Text, WordTraits Trait)[] WordFeatures =
    [
        ("PronType=Art", WordTraits.Article), ("PronType=Dem", WordTraits.Demonstrative), ("PronType=Rel", WordTraits.Relative), ("PronType=Int", WordTraits.Interrogative),
        ("PronType=Ind", WordTraits.Indefinite), ("PronType=Neg", WordTraits.Indefinite), ("PronType=Tot", WordTraits.Indefinite), ("PronType=Prs", WordTraits.Personal),
        ("Poss=Yes", WordTraits.Possessive), ("Reflex=Yes", WordTraits.Reflexive), ("Degree=Cmp", WordTraits.Comparative), ("Degree=Sup", WordTraits.Superlative),
        ("Before=Weak", WordTraits.BeforeWeak), ("Before=Mixed", WordTraits.BeforeMixed), ("Before=Strong", WordTraits.BeforeStrong),
        ("Polite=Form", WordTraits.Polite), ("Particle=Yes", WordTraits.HoldsParticle), ("Adjectival=Yes", WordTraits.Adjectival),
    ];

    /// <summary>A part of speech by its tag (<c>NOUN</c>); null for an unknown one.</summary>
    public static PartOfSpeech? PartOfSpeechOf(string tag) =>
        Enum.TryParse<PartOfSpeech>(tag, ignoreCase: true, out var value) && string.Equals(value.ToString(), tag, StringComparison.OrdinalIgnoreCase) ? value : null;

    /// <summary>The tag of a part of speech.</summary>
    public static string TagOf(PartOfSpeech value) => value.ToString().ToUpperInvariant();

    /// <summary>Reads features; a feature without values, or <c>_</c>, says nothing.</summary>
    /// <param name="partOfSpeech">Of the word.</param>
    /// <param name="features"><c>Name=Value</c>, joined by vertical bars; several values by commas.</param>
    /// <param name="unknown">The first feature that is not known, or null.</param>
    public static MorphologicalReading Parse(PartOfSpeech partOfSpeech, string features, out string? unknown)
    {
        unknown = null;
        var (cases, genders, persons, isSingular, isPlural) = (0, 0, 0, false, false);
        var (verb, traits, isWeak, isMixed) = (VerbTraits.None, WordTraits.None, false, false);
        foreach (var feature in features.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (feature == "_") continue;
            var name = feature[..Math.Max(0, feature.IndexOf('=', StringComparison.Ordinal))];
            foreach (var value in feature[(name.Length + 1)..].Split(','))
            {
                var isKnown = true;
                switch (name)
                {
                    case "Case" when Array.IndexOf(Cases, value) is >= 0 and var i: cases |= 1 << i; break;
                    case "Gender" when Array.IndexOf(Genders, value) is >= 0 and var i: genders |= 1 << i; break;
                    case "Person" when Array.IndexOf(Persons, value) is >= 0 and var i: persons |= 1 << i; break;
                    case "Number": isSingular |= value == "Sing"; isPlural |= value == "Plur"; break;
                    case "Inflection": isWeak |= value == "Weak"; isMixed |= value == "Mixed"; break;
                    default: isKnown = Mark($"{name}={value}", ref verb, ref traits); break;
                }
                if (!isKnown) unknown ??= $"{name}={value}";
            }
        }
        if (!isSingular && !isPlural) (isSingular, isPlural) = (true, true);
        var cells = cases == 0 ? NominalCells.None : CellsOf(cases, genders == 0 ? 7 : genders, isSingular, isPlural);
        return new MorphologicalReading
        {
            PartOfSpeech = partOfSpeech,
            Persons = PersonsOf(persons, isSingular, isPlural),
            Verb = verb,
            LemmaGenders = partOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn ? (byte)genders : (byte)0,
            Cells = isWeak || isMixed ? NominalCells.None : cells,
            WeakCells = isWeak ? cells : NominalCells.None,
            MixedCells = isMixed ? cells : NominalCells.None,
            Traits = traits,
        };
    }

    /// <summary>The features of a reading, in the order of their names; <c>_</c> for none. Cells that are no product are given one behind the other.</summary>
    public static string Format(MorphologicalReading reading)
    {
        var features = new List<string>();
        if (reading.AnyCells != NominalCells.None) features.Add(Format(reading.AnyCells));
        if (reading.Persons != PersonCells.None)
        {
            features.Add($"Person={string.Join(',', Persons.Where((_, i) => ((int)reading.Persons & (0b1001 << i)) != 0))}");
            if (reading.AnyCells == NominalCells.None) features.Add($"Number={NumbersOf((reading.Persons & PersonCells.Singular) != 0, (reading.Persons & PersonCells.Plural) != 0)}");
        }
        foreach (var group in VerbFeatures.Where(feature => (reading.Verb & feature.Trait) != 0).Select(static feature => feature.Text)
            .Concat(WordFeatures.Where(feature => reading.Has(feature.Trait)).Select(static feature => feature.Text))
            .GroupBy(static text => text[..text.IndexOf('=', StringComparison.Ordinal)]))
        {
            features.Add($"{group.Key}={string.Join(',', group.Select(text => text[(group.Key.Length + 1)..]).Distinct())}");
        }
        features.Sort(StringComparer.Ordinal);
        return features.Count == 0 ? "_" : string.Join('|', features);
    }

    /// <summary>Cells in words: <c>Case=Nom,Acc|Gender=Fem|Number=Sing</c>, several groups behind semicolons where one would say too much.</summary>
    public static string Format(NominalCells cells)
    {
        var groups = new List<string>();
        foreach (var rows in Enumerable.Range(0, 4).GroupBy(row => ((int)cells >> (4 * row)) & 15).Where(static rows => rows.Key != 0))
        {
            var cases = string.Join(',', rows.Select(static row => Cases[row]));
            var genders = string.Join(',', Genders.Where((_, i) => (rows.Key & (1 << i)) != 0));
            var text = new StringBuilder($"Case={cases}");
            if (genders.Length > 0 && (rows.Key & 7) != 7) text.Append($"|Gender={genders}");
            groups.Add(text.Append($"|Number={NumbersOf(genders.Length > 0, (rows.Key & 8) != 0)}").ToString());
        }
        return string.Join("; ", groups);
    }

    /// <summary>Genders in words: <c>Masc,Neut</c>.</summary>
    internal static string GendersOf(byte genders) => string.Join(',', Genders.Where((_, i) => (genders & (1 << i)) != 0));

    private static string NumbersOf(bool isSingular, bool isPlural) => isSingular ? isPlural ? "Plur,Sing" : "Sing" : "Plur";

    private static bool Mark(string feature, ref VerbTraits verb, ref WordTraits traits)
    {
        foreach (var (text, trait) in VerbFeatures)
        {
            if (text != feature) continue;
            verb |= trait;
            return true;
        }
        foreach (var (text, trait) in WordFeatures)
        {
            if (text != feature) continue;
            traits |= trait;
            return true;
        }
        return false;
    }

    private static NominalCells CellsOf(int cases, int genders, bool isSingular, bool isPlural)
    {
        var columns = (isSingular ? genders : 0) | (isPlural ? 8 : 0);
        var cells = 0;
        for (var row = 0; row < 4; row++)
        {
            if ((cases & (1 << row)) != 0) cells |= columns << (4 * row);
        }
        return (NominalCells)cells;
    }

    private static PersonCells PersonsOf(int persons, bool isSingular, bool isPlural) =>
        (PersonCells)((isSingular ? persons : 0) | (isPlural ? persons << 3 : 0));
}
