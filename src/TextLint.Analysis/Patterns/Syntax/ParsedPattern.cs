using System.Collections.Immutable;

namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>The syntax tree of a pattern.</summary>
/// <param name="Root">What it matches.</param>
/// <param name="GroupNames">Names of its named groups, in their order.</param>
/// <param name="NonLinear">The construct that cannot be matched in linear time, as written, or null; the tree then ends before it.</param>
internal sealed record ParsedPattern(PatternNode Root, ImmutableArray<string> GroupNames, string? NonLinear)
{
    /// <summary>The pattern that matches the empty text.</summary>
    public static ParsedPattern Empty { get; } = new(new PatternNode.Sequence([]), [], null);
}
