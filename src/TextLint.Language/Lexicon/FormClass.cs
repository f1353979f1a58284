namespace TextLint.Language;

/// <summary>What the compiled lexicon says of a form.</summary>
/// <param name="Traits">What it may be.</param>
/// <param name="Symbols">Bits of the flags of compound patterns that it carries.</param>
internal readonly record struct FormClass(FormTraits Traits, uint Symbols);
