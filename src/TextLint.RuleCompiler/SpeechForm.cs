using System.Collections.Immutable;

namespace TextLint.RuleCompiler;

/// <summary>The keys of the files in <c>attribution/</c>; <c>dictionaries/README.md</c> explains them.</summary>
internal sealed record SpeechForm
{
    public required string Source { get; init; }

    public bool CapitalNouns { get; init; }

    public bool SpeakersGoOn { get; init; }

    public ImmutableArray<string> ParticipleEndings { get; init; } = [];

    public ImmutableArray<string> GenitiveEndings { get; init; } = [];

    public ImmutableArray<string> AdjectiveEndings { get; init; } = [];

    public ImmutableArray<string> NameEndings { get; init; } = [];

    /// <summary>How forms are made of the parts of an entry.</summary>
    public ImmutableDictionary<string, string> Paradigms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Entries by paradigm, by role.</summary>
    public required ImmutableDictionary<string, ImmutableDictionary<string, ImmutableArray<string>>> Words { get; init; }
}
