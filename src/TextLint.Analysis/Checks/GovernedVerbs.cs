using System.Collections.Immutable;

namespace TextLint.Analysis.Checks;

/// <summary>Verbs that take an adposition, and adpositions that they do not take.</summary>
public sealed record GovernedVerbs
{
    /// <summary>What the verbs take.</summary>
    public required string With { get; init; }

    /// <summary>What they do not take, in small letters.</summary>
    public required ImmutableArray<string> Not { get; init; }

    /// <summary>The infinitives.</summary>
    public required ImmutableArray<string> Verbs { get; init; }
}
