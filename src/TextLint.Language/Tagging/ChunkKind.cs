namespace TextLint.Language;

/// <summary>The kinds of chunks.</summary>
public enum ChunkKind
{
    /// <summary>Determiner, adjectives and noun, or a pronoun, without an adposition.</summary>
    NounPhrase,

    /// <summary>The same behind an adposition, which belongs to it.</summary>
    PrepositionalPhrase,

    /// <summary>The verbs of a clause: finite verb, infinitives with their particle, participles, separated prefix.</summary>
    VerbComplex,
}
