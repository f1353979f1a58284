namespace TextLint.Language;

/// <summary>What a noun phrase has in common, tried over all readings of its words.</summary>
/// <param name="Head">Index of the first noun that the phrase can end with; -1 where there is none.</param>
/// <param name="Agrees">Whether some choice of readings agrees.</param>
public readonly record struct NounPhraseMatch(int Head, bool Agrees);
