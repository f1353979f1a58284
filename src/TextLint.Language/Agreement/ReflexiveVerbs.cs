using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>Verbs that need their reflexive pronoun in the same surroundings.</summary>
/// <param name="Stems">What their finite forms begin with, in small letters.</param>
/// <param name="Beside">Words in small letters of which one follows the verb; none where the verbs never stand without the pronoun.</param>
/// <param name="Unless">Words behind the verb beside which it has another sense.</param>
public sealed record ReflexiveVerbs(ImmutableArray<string> Stems, FrozenSet<string> Beside, FrozenSet<string> Unless);
