namespace TextLint.Language;

/// <summary>What a lexicon knows of a word.</summary>
public enum WordStatus : byte
{
    Unknown,

    /// <summary>A form that the dictionary names or makes.</summary>
    Known,

    /// <summary>A compound of words that the dictionary lets take part in one.</summary>
    Compound,

    /// <summary>Words joined by hyphens, all of them known.</summary>
    Joined,

    /// <summary>A form that the dictionary calls wrong.</summary>
    Forbidden,
}
