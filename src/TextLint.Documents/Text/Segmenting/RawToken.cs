namespace TextLint.Documents.Segmenting;

/// <summary>A token before it is known whether a sentence ends with it.</summary>
/// <param name="Start">Where it begins in the projected text.</param>
/// <param name="End">Where it ends, a full stop that may belong to it included.</param>
/// <param name="Kind">Its lexical shape.</param>
/// <param name="FullStop">What its full stop is.</param>
internal readonly record struct RawToken(int Start, int End, TokenKind Kind, FullStopKind FullStop = FullStopKind.None);
