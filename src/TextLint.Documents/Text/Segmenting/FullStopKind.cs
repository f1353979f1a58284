namespace TextLint.Documents.Segmenting;

/// <summary>What a full stop directly behind a word or number is.</summary>
internal enum FullStopKind : byte
{
    /// <summary>There is none, or it is a mark of its own.</summary>
    None,

    /// <summary>It belongs to an abbreviation that ends no sentence.</summary>
    Abbreviation,

    /// <summary>It belongs to an abbreviation that may end a sentence.</summary>
    FinalAbbreviation,

    /// <summary>It belongs to an abbreviation if a number follows.</summary>
    NumberAbbreviation,

    /// <summary>It stands behind a single letter.</summary>
    Initial,

    /// <summary>It makes an ordinal of a number, or of a number or letter that opens a sentence an enumeration.</summary>
    Ordinal,

    /// <summary>It makes an ordinal of a Roman numeral.</summary>
    RomanOrdinal,
}
