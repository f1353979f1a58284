namespace TextLint.Language;

/// <summary>
/// The cells of a table of inflection: four cases by masculine, feminine, neuter and plural. What words have in common is the
/// intersection of their cells, so that words agree where it is not empty.
/// </summary>
[Flags]
public enum NominalCells : ushort
{
    None = 0,
    NominativeMasculine = 1 << 0,
    NominativeFeminine = 1 << 1,
    NominativeNeuter = 1 << 2,
    NominativePlural = 1 << 3,
    AccusativeMasculine = 1 << 4,
    AccusativeFeminine = 1 << 5,
    AccusativeNeuter = 1 << 6,
    AccusativePlural = 1 << 7,
    DativeMasculine = 1 << 8,
    DativeFeminine = 1 << 9,
    DativeNeuter = 1 << 10,
    DativePlural = 1 << 11,
    GenitiveMasculine = 1 << 12,
    GenitiveFeminine = 1 << 13,
    GenitiveNeuter = 1 << 14,
    GenitivePlural = 1 << 15,

    Nominative = NominativeMasculine | NominativeFeminine | NominativeNeuter | NominativePlural,
    Accusative = AccusativeMasculine | AccusativeFeminine | AccusativeNeuter | AccusativePlural,
    Dative = DativeMasculine | DativeFeminine | DativeNeuter | DativePlural,
    Genitive = GenitiveMasculine | GenitiveFeminine | GenitiveNeuter | GenitivePlural,

    Masculine = NominativeMasculine | AccusativeMasculine | DativeMasculine | GenitiveMasculine,
    Feminine = NominativeFeminine | AccusativeFeminine | DativeFeminine | GenitiveFeminine,
    Neuter = NominativeNeuter | AccusativeNeuter | DativeNeuter | GenitiveNeuter,
    Plural = NominativePlural | AccusativePlural | DativePlural | GenitivePlural,
    Singular = Masculine | Feminine | Neuter,
    All = Singular | Plural,
}
