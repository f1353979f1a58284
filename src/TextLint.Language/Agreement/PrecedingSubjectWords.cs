using System.Collections.Frozen;

namespace TextLint.Language;

/// <summary>What a language whose subjects stand right in front of their verbs says of both. The sets compare without regard to capitals.</summary>
/// <param name="Collectives">Singular nouns that take a plural verb too, since they stand for several.</param>
/// <param name="Singulars">Nouns that look like a plural and take a singular verb.</param>
/// <param name="Wishes">Words behind which a verb may stand in the subjunctive, which looks like a plural.</param>
/// <param name="Reporters">Verbs behind which a clause begins without a conjunction.</param>
public sealed record PrecedingSubjectWords(FrozenSet<string> Collectives, FrozenSet<string> Singulars, FrozenSet<string> Wishes, FrozenSet<string> Reporters);
