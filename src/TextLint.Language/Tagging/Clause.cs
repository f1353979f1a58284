using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>A clause of a sentence. Indexes are those of <see cref="TaggedSentence.Tokens"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tokens">Its words and marks in reading order; a clause within it leaves a gap.</param>
public sealed record Clause(ClauseKind Kind, ImmutableArray<int> Tokens)
{
    /// <summary>The first token.</summary>
    public int Start => Tokens[0];

    /// <summary>Behind the last token.</summary>
    public int End => Tokens[^1] + 1;

    /// <summary>The conjunction or relative pronoun that opens it, or −1.</summary>
    public int Opener { get; init; } = -1;

    /// <summary>The finite verb, or −1; of several the last one.</summary>
    public int Finite { get; init; } = -1;

    /// <summary>How many finite verbs it has; more than one where verbs are coordinated, or something is wrong.</summary>
    public int FiniteCount { get; init; }

    /// <summary>How many phrases of its own stand before the first finite verb; adverbs count as one where there is no phrase. One in a statement; none where another clause comes first.</summary>
    public int UnitsBeforeVerb { get; init; }

    /// <summary>Whether nothing but marks and what is coordinated follows the last finite verb.</summary>
    public bool IsVerbLast { get; init; }

    /// <summary>The place in <see cref="TaggedSentence.Clauses"/> of the clause around it, or −1.</summary>
    public int Parent { get; init; } = -1;
}
