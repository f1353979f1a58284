namespace TextLint.Documents.Unicode;

/// <summary>Values of Unicode's property Sentence_Break.</summary>
internal enum SentenceBreakClass : byte
{
    Other,
    CR,
    LF,
    Extend,
    Sep,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    STerm,
    Close,
    SContinue,
}
