namespace TextLint.Analysis.Sequences;

/// <summary>A step of a compiled sequence.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">Of a choice the step to try first, of a jump the step to go on at, of a capture its number, of a token the number of its condition.</param>
/// <param name="Second">Of a choice the step to try then.</param>
internal readonly record struct SequenceInstruction(SequenceStep Kind, int First = 0, int Second = 0);
