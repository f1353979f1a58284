namespace TextLint.Language;

/// <summary>Gender and number without case: what a relative pronoun shares with its noun.</summary>
[Flags]
internal enum Genders : byte
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    Plural = 8,
    All = Masculine | Feminine | Neuter | Plural,
}
