using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>What a language says of statements that have lost their verb.</summary>
/// <param name="Times">Endings of nouns that name a time, which stands beside a subject as an object does.</param>
/// <param name="Persons">Endings of nouns that name somebody who can speak.</param>
/// <param name="ThatConjunctions">Conjunctions that open what somebody says.</param>
/// <param name="Conjunctions">Conjunctions behind which a clause has a verb, as they open a sentence.</param>
public sealed record LostVerbWords(ImmutableArray<string> Times, ImmutableArray<string> Persons, FrozenSet<string> ThatConjunctions, FrozenSet<string> Conjunctions);
