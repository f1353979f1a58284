namespace TextLint.Language;

/// <summary>The units between two marks, as indices of <see cref="ClauseUnits.All"/>.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">Behind the last unit; the mark that closes it.</param>
/// <param name="IsSubordinate">Whether a conjunction, a relative pronoun or an interrogative opens it, or it is an infinitive with its particle.</param>
internal readonly record struct ClauseSegment(int Start, int End, bool IsSubordinate);
