using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>What opens the object of a verb, and what other languages have in its place.</summary>
/// <param name="Adposition">The adposition that the verb takes.</param>
/// <param name="Wrong">Adpositions in small letters that it does not take.</param>
public sealed record VerbGovernment(string Adposition, FrozenSet<string> Wrong);
