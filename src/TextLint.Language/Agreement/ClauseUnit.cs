namespace TextLint.Language;

/// <summary>A part of a clause. Indices are those of tokens.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">Behind the last token.</param>
internal readonly record struct ClauseUnit(ClauseUnitKind Kind, int Start, int End)
{
    /// <summary>Case, gender and number that a phrase or pronoun may have; none for other units.</summary>
    public NominalCells Cells { get; init; }

    /// <summary>The noun of a phrase, whatever names and genitives follow it; −1 for other units.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Whether a determiner or a number opens the phrase.</summary>
    public bool IsDetermined { get; init; }

    /// <summary>Whether a genitive with its determiner follows the noun.</summary>
    public bool HasGenitive { get; init; }

    public bool IsNominal => Kind is ClauseUnitKind.Phrase or ClauseUnitKind.Pronoun;

    /// <summary>Whether the unit can be a subject.</summary>
    public bool CanBeSubject => IsNominal && (Cells & NominalCells.Nominative) != 0;

    /// <summary>Whether the unit is an accusative and no other case.</summary>
    public bool IsAccusative => IsNominal && Cells != NominalCells.None && (Cells & ~NominalCells.Accusative) == 0;
}
