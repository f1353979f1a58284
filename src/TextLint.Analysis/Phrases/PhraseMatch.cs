using Microsoft.CodeAnalysis.Text;

namespace TextLint.Analysis.Phrases;

/// <summary>An entry of a <see cref="PhraseTable"/> found in a sentence.</summary>
/// <param name="Entry">Index of the entry.</param>
/// <param name="Projected">Where it stands in the text of the block.</param>
/// <param name="StemLength">Characters that the entry itself covers; behind them stands what its <c>*</c> took.</param>
internal readonly record struct PhraseMatch(int Entry, TextSpan Projected, int StemLength);
