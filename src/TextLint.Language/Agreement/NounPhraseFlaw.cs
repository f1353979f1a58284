namespace TextLint.Language;

/// <summary>A noun phrase whose words do not agree.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="Head">Index of the noun.</param>
/// <param name="Governor">Index of the adposition whose case the phrase does not take; -1 where its own words disagree.</param>
/// <param name="Kind">What is wrong.</param>
public readonly record struct NounPhraseFlaw(int Start, int Head, int Governor, NounPhraseFlawKind Kind);
