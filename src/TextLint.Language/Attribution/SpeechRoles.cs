namespace TextLint.Language;

/// <summary>What a word can do where somebody is said to have said something. A word may have several; data from <c>dictionaries/</c>.</summary>
[Flags]
public enum SpeechRoles : ulong
{
    None = 0,

    /// <summary>A verb beside which stands what is said.</summary>
    Say = 1 << 0,

    /// <summary>A verb of judging, reacting, feeling.</summary>
    Judge = 1 << 1,

    /// <summary>A verb of expecting, believing.</summary>
    Think = 1 << 2,

    Finite = 1 << 3,
    Participle = 1 << 4,
    Infinitive = 1 << 5,

    /// <summary>A preposition before a source.</summary>
    CueBefore = 1 << 6,

    /// <summary>A preposition behind a source.</summary>
    CueAfter = 1 << 7,

    /// <summary>A preposition that makes a cue with a noun of saying.</summary>
    CueAround = 1 << 8,

    /// <summary>A particle before a source without a verb.</summary>
    CueSo = 1 << 9,

    /// <summary>A conjunction before a source and a verb of saying.</summary>
    CueAs = 1 << 10,

    /// <summary>Points back to the source that was named last.</summary>
    Anaphor = 1 << 11,

    /// <summary>Says that somebody said so, not who.</summary>
    Doubt = 1 << 12,

    /// <summary>A modal verb that passes on what is told when a past infinitive stands with it; with <see cref="Perfect"/> what its subject tells.</summary>
    Hearsay = 1 << 13,

    /// <summary>The auxiliary of a past infinitive.</summary>
    InfinitiveAuxiliary = 1 << 14,

    /// <summary>A finite verb to which an infinitive or participle of the same subject belongs.</summary>
    Perfect = 1 << 15,

    /// <summary>A finite verb of the passive.</summary>
    Passive = 1 << 16,

    /// <summary>A verb that with an expletive says that something is said.</summary>
    Impersonal = 1 << 17,
    Expletive = 1 << 18,

    Definite = 1 << 19,
    Indefinite = 1 << 20,
    Quantifier = 1 << 21,
    Possessive = 1 << 22,

    /// <summary>A form that never begins a subject.</summary>
    Oblique = 1 << 23,

    /// <summary>A form that begins an attribute of the noun before it.</summary>
    Genitive = 1 << 24,

    /// <summary>A pronoun that can be the one who says.</summary>
    Pronoun = 1 << 25,

    /// <summary>A pronoun or adverb that stands between a verb and its subject.</summary>
    Object = 1 << 26,
    Preposition = 1 << 27,

    /// <summary>Ties a source to what it belongs to.</summary>
    Belonging = 1 << 28,
    Subordinator = 1 << 29,
    Coordinator = 1 << 30,

    /// <summary>A verb form that marks a clause as told by somebody else.</summary>
    Conjunctive = 1UL << 31,

    /// <summary>A group that nobody could ask.</summary>
    Vague = 1UL << 32,

    /// <summary>A noun for what is said.</summary>
    Saying = 1UL << 33,

    /// <summary>Before a noun of saying within one word: still nobody.</summary>
    VagueModifier = 1UL << 34,

    /// <summary>An adjective before a noun of saying: still nobody.</summary>
    VagueAdjective = 1UL << 35,

    /// <summary>An adjective that makes the speakers themselves the source.</summary>
    Own = 1UL << 36,

    /// <summary>Somebody who is described and not named.</summary>
    Partly = 1UL << 37,
    Office = 1UL << 38,
    Institution = 1UL << 39,
    Document = 1UL << 40,

    /// <summary>The auxiliary of a past infinitive that only some participles take; with others it tells of a state.</summary>
    InfinitiveState = 1UL << 41,

    /// <summary>A participle, or the end of one, that takes it.</summary>
    StateParticiple = 1UL << 42,

    /// <summary>Ends like a participle and is none.</summary>
    NoParticiple = 1UL << 43,

    /// <summary>A particle of a separable verb, at the end of its clause.</summary>
    Particle = 1UL << 44,

    /// <summary>Persons without a name.</summary>
    People = 1UL << 45,

    /// <summary>A group of persons that nobody could ask.</summary>
    VaguePeople = Vague | People,

    /// <summary>Belongs to police, courts or fire brigade: beside it, hearsay is theirs.</summary>
    Justice = 1UL << 46,

    /// <summary>A paper of which there are many: without its name, and not named before, nobody could find it.</summary>
    Study = 1UL << 47,

    /// <summary>A small word within the name of a person.</summary>
    NameParticle = 1UL << 48,

    /// <summary>The name of a news agency.</summary>
    Agency = 1UL << 49,

    /// <summary>A noun for a day or time: where it begins, a source has ended.</summary>
    Time = 1UL << 50,

    /// <summary>Stands for the sentence before.</summary>
    Demonstrative = 1UL << 51,

    /// <summary>A pronoun that is the subject and nothing else.</summary>
    Nominative = 1UL << 52,

    /// <summary>A verb form that is never used but to tell what others say.</summary>
    Reported = 1UL << 53,

    /// <summary>A source that is kept secret.</summary>
    Secret = 1UL << 54,

    /// <summary>Stands between a participle of hearsay and what is told.</summary>
    InfinitiveMark = 1UL << 55,

    /// <summary>The name of a woman, a word for one, or a pronoun for one.</summary>
    Feminine = 1UL << 56,

    /// <summary>The name of a man, a word for one, or a pronoun for one.</summary>
    Masculine = 1UL << 57,

    /// <summary>May stand for any person who was named before.</summary>
    Anyone = 1UL << 58,

    /// <summary>Who speaks is not its subject: a verb of quoting, for which it is that of the passive, one of standing in a paper, and a preposition before the agent of a passive.</summary>
    Cite = 1UL << 59,

    /// <summary>A noun for what bears words as its name, such as a motto; what stands in quotation marks behind it is no speech.</summary>
    Title = 1UL << 60,
}
