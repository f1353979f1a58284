namespace TextLint.Analysis.Sequences;

/// <summary>A sequence that was found.</summary>
/// <param name="Sequence">The pattern that fits.</param>
/// <param name="Match">Where it stands.</param>
/// <param name="Readings">The sentence.</param>
internal sealed record FoundSequence(CompiledSequence Sequence, SequenceMatch Match, SequenceReadings Readings);
