namespace TextLint.Documents.Unicode;

/// <summary>A sentence terminator with what may follow it inside its sentence: <c>SATerm Close* Sp*</c> of UAX #29.</summary>
/// <param name="IsFullStop">Whether the terminator is a full stop (ATerm) and not one of the unambiguous ones (STerm).</param>
/// <param name="Start">Where the terminator stands.</param>
/// <param name="Close">Where its closing marks begin.</param>
/// <param name="Space">Where its blanks begin.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct Terminator(bool IsFullStop, int Start, int Close, int Space, int End);
