namespace TextLint.Language;

/// <summary>A noun phrase or pronoun that names a source.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, attributes and all.</param>
/// <param name="Grade">How well it could be asked.</param>
internal readonly record struct SourcePhrase(int First, int Last, SourceGrade Grade)
{
    public bool IsPronoun { get; init; }

    /// <summary>The last token without attributes that name no owner, such as a place.</summary>
    public int Core { get; init; } = Last;

    /// <summary>Whether its article points back to something that was named before.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether its head is a noun for what is said.</summary>
    public bool IsSaying { get; init; }

    /// <summary>Whether it is a pronoun that may stand for anybody.</summary>
    public bool IsAnybody => IsPronoun && Grade == SourceGrade.Vague;

    /// <summary>Whether it is a name, or one of its nouns is listed among those of sources.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether its noun itself is vague, not only because nobody owns it.</summary>
    public bool IsVagueNoun { get; init; }

    /// <summary>Whether it is kept secret who it is.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether persons without a name stand in it.</summary>
    public bool IsPeople { get; init; }

    /// <summary>Whether it can be the subject of a verb, as far as its first words tell.</summary>
    public bool MayBeSubject { get; init; }
}
