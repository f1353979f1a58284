using System.Collections.Immutable;

namespace TextLint.Analysis.Checks;

/// <summary>Finite forms of an auxiliary that asks for a participle, and the infinitives that may stand with it all the same.</summary>
public sealed record AuxiliaryAllowance
{
    /// <summary>The finite forms, in small letters.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>Infinitives, or their ends.</summary>
    public ImmutableArray<string> Except { get; init; } = [];
}
