namespace TextLint.Documents;

/// <summary>What a word is in the interface of a site; the lists of <see cref="ResidueVocabulary"/>.</summary>
[Flags]
internal enum InterfaceRoles : byte
{
    None = 0,
    Keyword = 1,
    Usual = 2,
    Known = Keyword | Usual,
    Action = 4,
    Address = 8,
    Filler = 16,
    DateWord = 32,
    DateLabel = 64,
}
