namespace TextLint.Language.Hunspell;

/// <summary>A word of a dictionary file (<c>.dic</c>).</summary>
internal readonly record struct DictionaryEntry(string Word, FlagSet Flags);
