namespace TextLint.Documents.Parsing;

/// <summary>What a block is, and what was seen of it.</summary>
/// <param name="Kind">The kind for which most speaks.</param>
/// <param name="Evidence">What speaks for or against kinds.</param>
/// <param name="Residue">What its words and signs say for or against residue of a site.</param>
internal readonly record struct BlockReading(BlockKind Kind, BlockEvidence Evidence, ResidueEvidence Residue);
