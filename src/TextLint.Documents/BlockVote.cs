namespace TextLint.Documents;

/// <summary>What one piece of evidence adds to one kind.</summary>
/// <param name="Kind">The kind that it speaks for, or against.</param>
/// <param name="Evidence">What was seen; a single flag.</param>
/// <param name="Weight">How much it speaks for the kind; below zero, against it.</param>
public sealed record BlockVote(BlockKind Kind, BlockEvidence Evidence, int Weight);
