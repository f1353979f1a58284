using System.Collections.Immutable;

namespace TextLint.Analysis.Patterns.Syntax;

/// <summary>A part of a pattern's syntax tree. Groups leave no trace in it: they match what they hold.</summary>
internal abstract record PatternNode
{
    private PatternNode() { }

    /// <summary>Matches without taking a character, whatever it asserts.</summary>
    public sealed record Anchor(PatternAnchor Kind) : PatternNode;

    /// <summary>One character of a set.</summary>
    public sealed record One(CharSet Set) : PatternNode;

    /// <summary>One part after the other; no parts match the empty text.</summary>
    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of several choices.</summary>
    public sealed record Choice(ImmutableArray<PatternNode> Branches) : PatternNode;

    /// <summary>The same part from <paramref name="Min"/> to <paramref name="Max"/> times; no maximum where it is null.</summary>
    public sealed record Repeat(PatternNode Part, int Min, int? Max) : PatternNode;

    /// <summary>Whether it can match the empty text.</summary>
    public bool IsNullable => this switch
    {
        One => false,
        Sequence sequence => sequence.Parts.All(part => part.IsNullable),
        Choice choice => choice.Branches.Any(branch => branch.IsNullable),
        Repeat repeat => repeat.Min == 0 || repeat.Part.IsNullable,
        _ => true,
    };
}
