using System.Collections.Immutable;

namespace TextLint.Analysis.Checks;

/// <summary>Verbs that need their reflexive pronoun in the same surroundings.</summary>
public sealed record LostReflexiveGroup
{
    /// <summary>What their finite forms begin with, in small letters.</summary>
    public required ImmutableArray<string> Stems { get; init; }

    /// <summary>Words in small letters of which one follows the verb; where there are none the verbs never stand without the pronoun.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    /// <summary>Words behind the verb beside which it has another sense.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];
}
