using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Documents;

/// <summary>What segmenting a text needs to know of its language. All of it is data from <c>dictionaries/</c>.</summary>
public sealed record TextConventions
{
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Words whose full stop ends no sentence, with that full stop, in the spelling of the source.</summary>
    public FrozenSet<string> Abbreviations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names of the months, full and short: an ordinal before one keeps the sentence open.</summary>
    public FrozenSet<string> Months { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True where a full stop behind digits makes an ordinal.</summary>
    public bool OrdinalFullStop { get; init; }

    /// <summary>The pairs of quotation marks in use, the preferred one first.</summary>
    public ImmutableArray<QuotationMarks> QuotationMarks { get; init; } = [];

    /// <summary>Conventions of a text in an unknown language: no abbreviations, every known pair of quotation marks.</summary>
    public static TextConventions Undetermined { get; } = new() { Language = "und" };
}
