namespace TextLint.Documents.Parsing;

/// <summary>How a block ends, closing quotation marks and brackets aside.</summary>
internal enum BlockEnding : byte
{
    /// <summary>No punctuation mark.</summary>
    None,

    /// <summary>A full stop or an ellipsis.</summary>
    Stop,

    /// <summary>A question or exclamation mark, which headlines may have too.</summary>
    Question,

    /// <summary>A mark behind which more must follow.</summary>
    Open,
}
