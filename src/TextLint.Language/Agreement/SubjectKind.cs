namespace TextLint.Language;

/// <summary>What a phrase may be as a subject.</summary>
internal enum SubjectKind
{
    None,

    /// <summary>A phrase that may be a singular subject or something else.</summary>
    Singular,

    /// <summary>A phrase that can only be a singular subject.</summary>
    Nominative,

    Plural,
}
