namespace TextLint.Language;

/// <summary>The kinds of compiled data files; a file is named <c>kind-language-source.bin</c>, in small letters. A new kind belongs into <see cref="LanguagePack.Has"/>.</summary>
public enum LexiconKind
{
    /// <summary>For <see cref="TextLint.Language.Lexicon"/>.</summary>
    Lexicon,

    /// <summary>For <see cref="WordFrequencies"/>.</summary>
    Frequencies,

    /// <summary>For <see cref="TextLint.Language.Morphology"/>.</summary>
    Morphology,

    /// <summary>For <see cref="TaggerWeights"/>.</summary>
    Tagger,
}
