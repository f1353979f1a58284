namespace TextLint.Language;

/// <summary>The form of a verb in Universal Dependencies' terms.</summary>
[Flags]
public enum VerbTraits : byte
{
    None = 0,

    /// <summary><c>VerbForm=Fin</c>.</summary>
    Finite = 1,

    /// <summary><c>VerbForm=Inf</c>.</summary>
    Infinitive = 2,

    /// <summary><c>VerbForm=Part</c>.</summary>
    Participle = 4,

    /// <summary><c>Tense=Pres</c>.</summary>
    Present = 8,

    /// <summary><c>Tense=Past</c>.</summary>
    Past = 16,

    /// <summary><c>Mood=Ind</c>.</summary>
    Indicative = 32,

    /// <summary><c>Mood=Sub</c>.</summary>
    Subjunctive = 64,

    /// <summary><c>Mood=Imp</c>.</summary>
    Imperative = 128,
}
