namespace TextLint.Analysis.Sequences;

/// <summary>What words can agree in.</summary>
public enum AgreementFeature
{
    /// <summary>Nominative, accusative, dative, genitive; of a preposition the cases that it governs.</summary>
    Case,

    /// <summary>Singular, plural.</summary>
    Number,

    /// <summary>Masculine, feminine, neuter.</summary>
    Gender,

    /// <summary>First, second, third person, with their number; a noun is a third person.</summary>
    Person,

    /// <summary>Of an adjective, whether it is inflected as the word in front of it asks: strongly, weakly or mixed.</summary>
    Inflection,
}
