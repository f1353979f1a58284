namespace TextLint.Documents.Unicode;

/// <summary>Values of Unicode's property Extended_Pictographic.</summary>
internal enum EmojiClass : byte
{
    None,
    ExtendedPictographic,
}
