using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>What a language says of subjects and their verbs. Sets that hold for words with and without a capital letter compare so.</summary>
/// <param name="Collectives">Nouns that take a plural verb by their sense.</param>
/// <param name="Copulas">Verbs that may agree with their predicate, as they stand in the text.</param>
/// <param name="PluralEndings">Endings by which an unknown word may be a plural.</param>
public sealed record SubjectWords(FrozenSet<string> Collectives, IReadOnlySet<string> Copulas, ImmutableArray<string> PluralEndings)
{
    /// <summary>Infinitives of verbs without an object.</summary>
    public IReadOnlySet<string> Intransitives { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Adpositions that stand in front of a number without governing it.</summary>
    public FrozenSet<string> Approximations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that open what follows an instruction in the infinitive: when it ends, and what it is for.</summary>
    public IReadOnlySet<string> AfterInstructions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Endings of nouns that stand beside a verb as a time.</summary>
    public ImmutableArray<string> Times { get; init; } = [];
}
