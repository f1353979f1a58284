using System.Collections.Immutable;

namespace TextLint.Analysis.Sequences;

/// <summary>Tokens in a row, what they have in common, and what to write in their place.</summary>
public sealed record SequencePattern
{
    /// <summary>The tokens in their order; a text stands for a phrase in short notation.</summary>
    public required ImmutableArray<TokenPattern> Tokens { get; init; }

    /// <summary>What must agree: some reading of each of the tokens goes together with one of the others.</summary>
    public ImmutableArray<AgreementCondition> Agree { get; init; } = [];

    /// <summary>What must not agree: no readings of the tokens go together.</summary>
    public ImmutableArray<AgreementCondition> Disagree { get; init; } = [];

    /// <summary>What to write instead; several choices are separated by <c>|</c>. See <c>swap</c> for what may stand in braces.</summary>
    public string? Write { get; init; }
}
