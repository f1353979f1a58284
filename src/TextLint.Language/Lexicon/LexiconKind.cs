namespace TextLint.Language;

/// <summary>The kinds of compiled data files; a file is named <c>kind-language-source.bin</c>, in small letters.</summary>
public enum LexiconKind
{
    /// <summary>For <see cref="TextLint.Language.Lexicon"/>.</summary>
    Lexicon,

    /// <summary>For <see cref="WordFrequencies"/>.</summary>
    Frequencies,
}
