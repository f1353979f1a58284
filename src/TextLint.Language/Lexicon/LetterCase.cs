namespace TextLint.Language;

/// <summary>Which letters of a word are capitals.</summary>
internal enum LetterCase
{
    Small,
    Initial,
    Capitals,
    Mixed,
    MixedInitial,
}
