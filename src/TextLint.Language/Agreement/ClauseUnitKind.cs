namespace TextLint.Language;

/// <summary>What a stretch of words does in its clause, as far as its words alone tell.</summary>
internal enum ClauseUnitKind
{
    /// <summary>A word that may be several things; who reads the clause had better pass it over.</summary>
    Unclear,

    /// <summary>A mark, of one token.</summary>
    Mark,

    /// <summary>A conjunction that joins.</summary>
    Conjunction,

    /// <summary>A word that opens a subordinate clause.</summary>
    Opener,

    /// <summary>A noun phrase that no adposition governs, with names and genitives behind it.</summary>
    Phrase,

    /// <summary>An adposition with what it governs.</summary>
    Governed,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A reflexive pronoun.</summary>
    Reflexive,

    /// <summary>A finite verb and nothing else.</summary>
    Finite,

    /// <summary>An infinitive, with its particle where it has one.</summary>
    Infinitive,

    /// <summary>A participle that stands for no noun.</summary>
    Participle,

    /// <summary>An adverb, or an adjective that serves as one.</summary>
    Adverb,

    /// <summary>An adposition that governs nothing here: a prefix that stands apart from its verb.</summary>
    Prefix,
}
