namespace TextLint.Language;

/// <summary>How a noun phrase depends on the one before it.</summary>
public enum ChunkLink
{
    /// <summary>It stands for itself.</summary>
    None,

    /// <summary>A genitive behind its noun.</summary>
    Genitive,

    /// <summary>A name behind the noun that says what it names.</summary>
    Apposition,

    /// <summary>A relative pronoun behind the phrase that it takes up; which of several phrases that is, only agreement tells.</summary>
    Relative,

    /// <summary>Joined by a conjunction or a comma, in the same case.</summary>
    Coordination,
}
