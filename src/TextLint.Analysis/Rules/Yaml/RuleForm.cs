using System.Collections.Immutable;
using TextLint.Documents;

namespace TextLint.Analysis.Rules.Yaml;

/// <summary>The keys of a rule file. A member is null where its key is missing or was refused.</summary>
internal sealed record RuleForm
{
    public required ScalarNode? Id { get; init; }

    public required ScalarNode? Name { get; init; }

    public Defect? Defect { get; init; }

    public ScalarNode? Language { get; init; }

    public ScalarNode? Category { get; init; }

    public bool Enabled { get; init; } = true;

    public RuleSeverity Severity { get; init; } = RuleSeverity.Suggestion;

    public ImmutableArray<BlockKind> Scope { get; init; } = [];

    public ImmutableArray<Region> Outside { get; init; } = [];

    public required LocalizedText? Title { get; init; }

    public required LocalizedText? Message { get; init; }

    public MapNode? Check { get; init; }

    public required LocalizedText? Why { get; init; }

    public required LocalizedText? Instead { get; init; }

    public ListNode? Examples { get; init; }
}
