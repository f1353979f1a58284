namespace TextLint.Language;

/// <summary>What the tagger decides of a word: its part of speech, and the form of a verb or the kind of a pronoun. The weights are numbered by these values.</summary>
public enum WordTag : byte
{
    /// <summary>Foreign matter and what is no word.</summary>
    Other,

    /// <summary>An adjective with an ending, before its noun or used as one.</summary>
    Adjective,

    /// <summary>An adjective without an ending: predicative, adverbial.</summary>
    PlainAdjective,

    Adposition,

    /// <summary>A prefix that stands apart from its verb (<c>ADP</c> or <c>ADV</c>).</summary>
    VerbPrefix,

    Adverb,
    FiniteAuxiliary,
    AuxiliaryInfinitive,
    AuxiliaryParticiple,
    CoordinatingConjunction,
    Determiner,
    Interjection,
    Noun,
    Number,

    /// <summary>Negation and answers.</summary>
    Particle,

    /// <summary>The particle before an infinitive.</summary>
    InfinitiveParticle,

    PersonalPronoun,
    ReflexivePronoun,
    RelativePronoun,
    DemonstrativePronoun,

    /// <summary>Indefinite and interrogative pronouns, and possessives without a noun.</summary>
    OtherPronoun,

    Name,
    Punctuation,
    SubordinatingConjunction,
    Symbol,
    FiniteVerb,
    Imperative,
    Infinitive,

    /// <summary>An infinitive that holds its particle.</summary>
    InfinitiveWithParticle,

    /// <summary>A participle in a verb complex.</summary>
    Participle,
}
