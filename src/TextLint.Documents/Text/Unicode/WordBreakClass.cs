namespace TextLint.Documents.Unicode;

/// <summary>Values of Unicode's property Word_Break, in Unicode's spelling without underscores.</summary>
internal enum WordBreakClass : byte
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    ZWJ,
    RegionalIndicator,
    Format,
    Katakana,
    HebrewLetter,
    ALetter,
    SingleQuote,
    DoubleQuote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    WSegSpace,
}
