using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Sequences;

/// <summary>Where a sequence was found.</summary>
/// <param name="Tokens">The tokens that it took.</param>
/// <param name="Captures">The tokens of each capture, by its number; empty ones took none.</param>
internal sealed record SequenceMatch(TextSpan Tokens, TextSpan[] Captures);
