using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TextLint.Documents.Parsing;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents;

/// <summary>A headline, paragraph, caption or other block of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the source text: half-open, UTF-16 offsets, markup of its own included.</param>
/// <param name="Text">What a reader sees of it.</param>
/// <param name="Sentences">Its sentences in reading order.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, ProjectedText Text, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Stretches of another kind, in reading order.</summary>
    public ImmutableArray<BlockPart> Parts { get; init; } = [];

    /// <summary>Level of a heading that markup gave, 1 to 6; otherwise 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What was seen of it that speaks for or against a kind.</summary>
    public BlockEvidence Evidence { get; init; }

    /// <summary>What was seen of its words and signs that speaks for or against residue of a site.</summary>
    public ResidueEvidence Residue { get; init; }

    /// <summary>The kind that the markup of the format names, if it names one.</summary>
    public BlockKind? MarkupKind { get; init; }

    /// <summary>Whether markup made the kind certain, as it does within a figure.</summary>
    public bool IsMarkedUp => MarkupKind == Kind;

    /// <summary>What each piece of evidence added to each kind.</summary>
    public ImmutableArray<BlockVote> Votes => BlockWeights.VotesOf(Evidence, MarkupKind);

    /// <summary>What each piece of evidence added to the question whether its words are residue of a site.</summary>
    public ImmutableArray<ResidueVote> ResidueVotes => ResidueWeights.VotesOf(Residue);
}
