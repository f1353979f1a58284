namespace TextLint.Language;

/// <summary>What else is known of a reading: the kind of pronoun or article, degree, and what a determiner asks of the adjective behind it.</summary>
[Flags]
public enum WordTraits : ushort
{
    None = 0,

    /// <summary><c>PronType=Art</c>; with an adposition: one that holds an article.</summary>
    Article = 1,

    /// <summary><c>PronType=Dem</c>.</summary>
    Demonstrative = 2,

    /// <summary><c>PronType=Rel</c>.</summary>
    Relative = 4,

    /// <summary><c>PronType=Int</c>.</summary>
    Interrogative = 8,

    /// <summary><c>PronType=Ind</c>, <c>Neg</c> or <c>Tot</c>.</summary>
    Indefinite = 16,

    /// <summary><c>PronType=Prs</c>.</summary>
    Personal = 32,

    /// <summary><c>Poss=Yes</c>.</summary>
    Possessive = 64,

    /// <summary><c>Reflex=Yes</c>.</summary>
    Reflexive = 128,

    /// <summary><c>Degree=Cmp</c>.</summary>
    Comparative = 256,

    /// <summary><c>Degree=Sup</c>.</summary>
    Superlative = 512,

    /// <summary>An adjective behind it is inflected weakly.</summary>
    BeforeWeak = 1024,

    /// <summary>An adjective behind it takes the mixed inflection.</summary>
    BeforeMixed = 2048,

    /// <summary>An adjective behind it is inflected strongly.</summary>
    BeforeStrong = 4096,

    /// <summary>Takes the infinitive particle into its middle.</summary>
    HoldsParticle = 8192,

    /// <summary>Polite address, written with a capital letter.</summary>
    Polite = 16384,

    /// <summary>Inflected like an adjective, though it is a noun.</summary>
    Adjectival = 32768,
}
