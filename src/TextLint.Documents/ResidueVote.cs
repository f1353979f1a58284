namespace TextLint.Documents;

/// <summary>What one piece of evidence adds to the question whether a line is residue of a site.</summary>
/// <param name="Evidence">What was seen; a single flag.</param>
/// <param name="Weight">How much it speaks for residue; below zero, against it.</param>
public sealed record ResidueVote(ResidueEvidence Evidence, int Weight);
