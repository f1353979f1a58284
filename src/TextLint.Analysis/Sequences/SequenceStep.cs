namespace TextLint.Analysis.Sequences;

/// <summary>What a step of a compiled sequence does.</summary>
internal enum SequenceStep
{
    /// <summary>Takes a token that fits a condition.</summary>
    Token,

    /// <summary>Goes on at one of two steps.</summary>
    Choice,

    /// <summary>Goes on at another step.</summary>
    Jump,

    /// <summary>Notes where a capture begins.</summary>
    Open,

    /// <summary>Notes where a capture ends.</summary>
    Close,

    /// <summary>Goes on only in front of the sentence.</summary>
    AtStart,

    /// <summary>Goes on only behind the sentence.</summary>
    AtEnd,

    /// <summary>The whole sequence was found.</summary>
    Accept,
}
