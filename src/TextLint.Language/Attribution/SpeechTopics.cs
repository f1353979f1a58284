namespace TextLint.Language;

/// <summary>What a word says about a claim, wherever it stands in its sentence. A word may say several things; data from <c>dictionaries/</c>.</summary>
[Flags]
public enum SpeechTopics : byte
{
    None = 0,

    /// <summary>Leaves it open whether somebody did it.</summary>
    Presumed = 1,

    /// <summary>Says why a source has no name.</summary>
    Reason = 1 << 1,

    /// <summary>Somebody was found guilty, or confessed.</summary>
    Verdict = 1 << 2,

    /// <summary>The writer, or who is quoted, speaks of himself.</summary>
    FirstPerson = 1 << 3,

    /// <summary>Says that it is not so.</summary>
    Negation = 1 << 4,

    /// <summary>Opens what something depends on.</summary>
    Condition = 1 << 5,

    /// <summary>The writer does not vouch for it.</summary>
    Hedge = 1 << 6,

    /// <summary>Opens a clause that leaves open whether it is so.</summary>
    Question = 1 << 7,
}
