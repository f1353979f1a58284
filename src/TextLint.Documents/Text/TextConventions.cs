using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Documents;

/// <summary>
/// What segmenting a text needs to know of its language. All of it is data from <c>dictionaries/</c>, whose README explains
/// the keys.
/// </summary>
public sealed record TextConventions
{
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>
    /// All abbreviations, with their full stops and without blanks: <c>z.B.</c>. A form in lower case holds for the capitalised
    /// one too.
    /// </summary>
    public FrozenSet<string> Abbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Those of the <see cref="Abbreviations"/> that may close a sentence, when one of the <see cref="SentenceOpeners"/> follows.</summary>
    public FrozenSet<string> FinalAbbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Those of the <see cref="Abbreviations"/> that are abbreviations only before a number.</summary>
    public FrozenSet<string> NumberAbbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words, in lower case, that are capitalised only where they open a sentence.</summary>
    public FrozenSet<string> SentenceOpeners { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names of the months, full and short: an ordinal before one keeps the sentence open.</summary>
    public FrozenSet<string> Months { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True where a full stop behind digits makes an ordinal.</summary>
    public bool OrdinalFullStop { get; init; }

    /// <summary>Signs that join an ending in lower case to its word, such as those of gender-inclusive forms.</summary>
    public string JoiningMarks { get; init; } = "";

    /// <summary>The pairs of quotation marks in use, the preferred one first.</summary>
    public ImmutableArray<QuotationMarks> QuotationMarks { get; init; } = [];

    /// <summary>How the credit of a picture begins, with its colon where it needs one: <c>Foto:</c>.</summary>
    public FrozenSet<string> CreditCues { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How a line with the author's name begins: <c>Von</c>.</summary>
    public FrozenSet<string> BylineCues { get; init; } = FrozenSet<string>.Empty;

    /// <summary>How the text to a picture may begin: <c>Archivbild</c>.</summary>
    public FrozenSet<string> CaptionCues { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Agencies and archives that deliver pictures, as credits name them, in any case.</summary>
    public FrozenSet<string> Agencies { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What sites write around an article.</summary>
    public ResidueVocabulary Residue { get; init; } = ResidueVocabulary.None;

    /// <summary>Conventions of a text in an unknown language: no abbreviations, every known pair of quotation marks.</summary>
    public static TextConventions Undetermined { get; } = new()
    {
        Language = "und",
        QuotationMarks =
        [
            new('“', '”', 1), new('„', '“', 1), new('«', '»', 1), new('»', '«', 1), new('"', '"', 1), new('”', '”', 1),
            new('‘', '’', 2), new('‚', '‘', 2), new('‹', '›', 2), new('›', '‹', 2), new('\'', '\'', 2),
        ],
    };
}
