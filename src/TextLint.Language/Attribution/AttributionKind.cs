namespace TextLint.Language;

/// <summary>By what means a text says that somebody says so.</summary>
public enum AttributionKind
{
    /// <summary>A verb of saying and its subject.</summary>
    Verb,

    /// <summary>A preposition and a source, or a noun of saying.</summary>
    Preposition,

    /// <summary>A particle and a source.</summary>
    Particle,

    /// <summary>A source and a colon.</summary>
    Colon,

    /// <summary>A word that points back to the source before.</summary>
    Anaphor,

    /// <summary>It is said.</summary>
    Impersonal,

    /// <summary>A modal verb that tells what others tell.</summary>
    Hearsay,

    /// <summary>An adverb of doubt or hearsay.</summary>
    Doubt,
}
