using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>A compiled sequence.</summary>
internal sealed record SequenceProgram
{
    public required ImmutableArray<SequenceInstruction> Steps { get; init; }

    public required ImmutableArray<TokenCondition> Conditions { get; init; }

    /// <summary>The condition of each capture that is one token or a run of them; null for others.</summary>
    public required ImmutableArray<TokenCondition?> CaptureConditions { get; init; }

    /// <summary>The captures by their names, and by the places of the tokens, which count from 1.</summary>
    public required IReadOnlyDictionary<string, int> Captures { get; init; }

    /// <summary>The captures that are reported; empty where all is.</summary>
    public required ImmutableArray<int> Flagged { get; init; }

    /// <summary>Whether it can only stand in front of a sentence.</summary>
    public required bool OpensSentence { get; init; }

    /// <summary>The condition of its first token; null where it does not always begin with the same one.</summary>
    public required TokenCondition? First { get; init; }

    /// <summary>The most tokens that it takes.</summary>
    public required int Longest { get; init; }

    /// <summary>Words of which one stands in every match, and where; null where there are none.</summary>
    public required SequenceAnchor? Anchor { get; init; }

    /// <summary>Whether it has choices, so that one step may be tried at a token more than once.</summary>
    public required bool HasChoices { get; init; }

    /// <summary>Whether the tagger is asked for one of its tokens.</summary>
    public required bool NeedsTagger { get; init; }
}
