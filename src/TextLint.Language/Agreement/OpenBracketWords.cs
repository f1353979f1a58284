using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>The words between which a main clause keeps its phrases; all in small letters.</summary>
/// <param name="Participles">Finite forms that take a participle.</param>
/// <param name="States">Finite forms that take a participle, or an adjective that looks like one, behind which adpositions may well follow.</param>
/// <param name="Infinitives">Finite forms that take an infinitive.</param>
/// <param name="Trailing">Adpositions whose phrase may well follow the participle.</param>
public sealed record OpenBracketWords(FrozenSet<string> Participles, FrozenSet<string> States, FrozenSet<string> Infinitives, FrozenSet<string> Trailing);
