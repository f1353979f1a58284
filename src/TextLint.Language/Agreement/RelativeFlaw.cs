namespace TextLint.Language;

/// <summary>A relative pronoun that agrees with no noun in front of it.</summary>
/// <param name="Noun">Index of the noun next to it.</param>
/// <param name="Pronoun">Index of the pronoun.</param>
public readonly record struct RelativeFlaw(int Noun, int Pronoun);
