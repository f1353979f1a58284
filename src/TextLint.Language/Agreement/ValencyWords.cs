using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>What a language says of verbs and their objects; all verbs as infinitives.</summary>
/// <param name="Transitives">Verbs that need an object; with a separable prefix they may do without.</param>
/// <param name="Reflexives">Verbs that need an object or a reflexive pronoun, and take no clause in its place; with their prefix.</param>
/// <param name="Clauseless">Verbs that take no clause with a conjunction for an object.</param>
/// <param name="Auxiliaries">Auxiliaries of the perfect beside which an object keeps its place.</param>
/// <param name="Times">Endings of nouns that name a time, which is no object.</param>
public sealed record ValencyWords(FrozenSet<string> Transitives, FrozenSet<string> Reflexives, FrozenSet<string> Clauseless, FrozenSet<string> Auxiliaries, ImmutableArray<string> Times);
