namespace TextLint.Formats.JsonLines;

/// <summary>Why a line of JSON Lines holds no article.</summary>
public enum JsonLineProblemKind
{
    /// <summary>It breaks the grammar of JSON (RFC 8259).</summary>
    NoJson,

    /// <summary>It is not written in UTF-8.</summary>
    NoUtf8,

    /// <summary>It is JSON, but no object.</summary>
    NoObject,

    /// <summary>The object has no field for the text.</summary>
    NoField,

    /// <summary>The field for the text holds something else than a text.</summary>
    NoText,
}
