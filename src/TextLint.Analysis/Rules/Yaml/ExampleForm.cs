using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>The keys of an example in a rule file.</summary>
internal sealed record ExampleForm
{
    public string? Flagged { get; init; }

    public string? Clean { get; init; }

    public string? Article { get; init; }

    public ImmutableArray<string> Others { get; init; } = [];

    public string? Fixed { get; init; }

    public string? Because { get; init; }

    public BlockKind? In { get; init; }

    public ScalarNode? Format { get; init; }
}
