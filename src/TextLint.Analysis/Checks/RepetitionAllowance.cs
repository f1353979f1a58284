using System.Collections.Immutable;

namespace TextLint.Analysis.Checks;

/// <summary>Words that may be repeated where one of certain tokens stands in front of them.</summary>
public sealed record RepetitionAllowance
{
    /// <summary>The words, whatever their capitals; empty for every word with a capital.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Words and marks of which one stands directly in front, whatever their capitals.</summary>
    public required ImmutableArray<string> Behind { get; init; }
}
