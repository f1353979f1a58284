using System.Collections.Immutable;

namespace TextLint.Language;

/// <summary>A phrase of a sentence. Indexes are those of <see cref="TaggedSentence.Tokens"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tokens">The words that belong to it, in reading order. They may leave a gap: an attribute with phrases of its own
/// (<c>die [von ihm geplante] Reise</c>: the phrase in it is a chunk of its own), or what stands between the verbs of a clause.</param>
/// <param name="Head">The noun or pronoun; of verbs the one that carries the meaning.</param>
public sealed record Chunk(ChunkKind Kind, ImmutableArray<int> Tokens, int Head)
{
    /// <summary>The first word.</summary>
    public int Start => Tokens[0];

    /// <summary>Behind the last word.</summary>
    public int End => Tokens[^1] + 1;

    /// <summary>The adposition that governs the phrase, or −1. A phrase coordinated under one adposition shares it with the phrase before.</summary>
    public int Adposition { get; init; } = -1;

    /// <summary>The article or other determiner, or −1.</summary>
    public int Determiner { get; init; } = -1;

    /// <summary>The finite verb of a verb complex, or −1.</summary>
    public int Finite { get; init; } = -1;

    /// <summary>Case, gender and number that were chosen for a noun phrase: one cell, or none.</summary>
    public NominalCells Cell { get; init; }

    /// <summary>How it depends on the phrase <see cref="LinkedTo"/>.</summary>
    public ChunkLink Link { get; init; }

    /// <summary>The place in <see cref="TaggedSentence.Chunks"/> of the phrase on which it depends, or −1.</summary>
    public int LinkedTo { get; init; } = -1;

    public bool IsNominal => Kind != ChunkKind.VerbComplex;
}
