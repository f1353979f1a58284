namespace TextLint.Documents.Unicode;

/// <summary>
/// The properties of code points that Unicode's text segmentation (UAX #29) needs, from Unicode's own files, so that results
/// do not hang on the version that a runtime knows.
/// </summary>
internal static class UnicodeProperties
{
    public static CodePointTable<WordBreakClass> WordBreak { get; } = CodePointTable<WordBreakClass>.Load("WordBreak.txt");

    public static CodePointTable<SentenceBreakClass> SentenceBreak { get; } = CodePointTable<SentenceBreakClass>.Load("SentenceBreak.txt");

    public static CodePointTable<EmojiClass> Emoji { get; } = CodePointTable<EmojiClass>.Load("ExtendedPictographic.txt");
}
