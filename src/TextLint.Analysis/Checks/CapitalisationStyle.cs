namespace TextLint.Analysis.Checks;

/// <summary>How the words of a block begin.</summary>
public enum CapitalisationStyle
{
    /// <summary>The first word with a capital, the others without.</summary>
    Sentence,

    /// <summary>Every word with a capital but the small ones inside.</summary>
    Title,

    /// <summary>No capitals.</summary>
    Lower,

    /// <summary>Capitals only.</summary>
    Upper,

    /// <summary>Anything but words in capitals only.</summary>
    NoCapitals,
}
