namespace TextLint.Documents;

/// <summary>What kept a source from being read as it stands.</summary>
public enum DocumentProblemKind
{
    /// <summary>Bytes that are no text in the file's encoding. Argument: the encoding that was used to read on.</summary>
    InvalidEncoding,

    /// <summary>The file holds no text but binary data.</summary>
    BinaryContent,

    /// <summary>Markup is nested deeper than in any article, so that it was not followed from there on. Argument: the limit.</summary>
    NestingTooDeep,

    /// <summary>A sentence is longer than any sentence; it was cut at a token. Argument: the limit in characters.</summary>
    UnitTooLong,
}
