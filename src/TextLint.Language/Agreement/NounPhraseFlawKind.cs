namespace TextLint.Language;

/// <summary>What is wrong with a noun phrase.</summary>
public enum NounPhraseFlawKind
{
    /// <summary>Determiner and noun disagree, or an adjective with both.</summary>
    Phrase,

    /// <summary>The phrase does not take the case that the adposition in front of it governs.</summary>
    Adposition,

    /// <summary>The determiner is a genitive, and the noun lacks its ending.</summary>
    GenitiveEnding,
}
