namespace TextLint.Language;

/// <summary>What is known of a token where speech is attributed, besides its roles.</summary>
[Flags]
internal enum SpokenTraits : byte
{
    None = 0,

    /// <summary>Stands in quotation marks, or is one.</summary>
    Quoted = 1,

    /// <summary>Stands in a quotation that belongs to the clause around it.</summary>
    Inside = 2,

    /// <summary>Is a quotation mark around a name.</summary>
    NameMark = 4,

    /// <summary>Has the capital of the sentence that it opens.</summary>
    Opener = 8,

    /// <summary>May be a compound that nobody looked into yet.</summary>
    Unread = 16,

    /// <summary>Is more with one of its particles.</summary>
    Separable = 32,
}
