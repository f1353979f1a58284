using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>What a language says of subjects and their verbs; words in small letters.</summary>
/// <param name="Collectives">Nouns that take a plural verb by their sense.</param>
/// <param name="Copulas">Verbs that may agree with their predicate, as they stand in the text.</param>
/// <param name="PluralEndings">Endings by which an unknown word may be a plural.</param>
public sealed record SubjectWords(IReadOnlySet<string> Collectives, IReadOnlySet<string> Copulas, ImmutableArray<string> PluralEndings);
