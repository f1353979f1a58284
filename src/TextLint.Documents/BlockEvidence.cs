namespace TextLint.Documents;

/// <summary>What was seen of a block that speaks for or against some kind. What each weighs stands in <see cref="Parsing.BlockWeights"/>.</summary>
[Flags]
public enum BlockEvidence : ulong
{
    None = 0,

    /// <summary>It holds text at all, as every block does.</summary>
    Text = 1ul << 0,

    /// <summary>Length: it has more words than a line has.</summary>
    Long = 1ul << 1,

    /// <summary>Punctuation: it is closed like a sentence.</summary>
    Closed = 1ul << 2,

    /// <summary>Length and punctuation: it is short and no mark closes it, or one that headlines have too.</summary>
    Line = 1ul << 3,

    /// <summary>Typography: nearly all of its words have a capital.</summary>
    TitleCase = 1ul << 4,

    /// <summary>Length: a word or two.</summary>
    KickerLength = 1ul << 5,

    /// <summary>It holds neither letters nor digits.</summary>
    NoLetters = 1ul << 6,

    /// <summary>It is made of figures, such as a date.</summary>
    Figures = 1ul << 7,

    /// <summary>Words: a place in front of a dash and nothing else.</summary>
    DatelineForm = 1ul << 8,

    /// <summary>Words: it begins as credits do, or is made of names and agencies.</summary>
    CreditCue = 1ul << 9,

    /// <summary>Words: it begins as captions do, or a credit ends it.</summary>
    CaptionCue = 1ul << 10,

    /// <summary>Words: the cue of a byline, and names.</summary>
    BylineCue = 1ul << 11,

    /// <summary>Neighbours: a name on the line below a byline.</summary>
    BelowByline = 1ul << 12,

    /// <summary>Neighbours: the credit of a picture stands behind it.</summary>
    CreditBehind = 1ul << 13,

    /// <summary>Typography and neighbours: the mark of a list, as on the line beside it.</summary>
    ListMark = 1ul << 14,

    /// <summary>Words: a label of a site, wherever it stands.</summary>
    SiteLabel = 1ul << 15,

    /// <summary>Words: it may be a label of a site.</summary>
    PossibleLabel = 1ul << 16,

    /// <summary>Position: it may be a label and stands behind the text.</summary>
    BehindText = 1ul << 17,

    /// <summary>Neighbours: it may be a label and stands beside one.</summary>
    BesideResidue = 1ul << 18,

    /// <summary>Repetition: several lines in a row may be labels.</summary>
    RunOfLabels = 1ul << 19,

    /// <summary>Position: a date above the text, as pages show it.</summary>
    DateAboveText = 1ul << 20,

    /// <summary>Position and neighbours: a short line behind the text, between labels.</summary>
    BetweenLabels = 1ul << 21,

    /// <summary>Markup says that it is a heading.</summary>
    Heading = 1ul << 22,

    /// <summary>Markup says that it is a heading of the first level.</summary>
    TopHeading = 1ul << 23,

    /// <summary>Repetition: another line above the text says the same.</summary>
    Repeated = 1ul << 24,

    /// <summary>Position: of all lines above the text, more speaks for this one as the headline than for any other.</summary>
    AboveText = 1ul << 25,

    /// <summary>Repetition: it says the same as the headline.</summary>
    SameAsHeadline = 1ul << 26,

    /// <summary>Position: right above the headline.</summary>
    AboveHeadline = 1ul << 27,

    /// <summary>Position: between headline and text.</summary>
    BelowHeadline = 1ul << 28,

    /// <summary>Position: the first running text below the headline.</summary>
    FirstText = 1ul << 29,

    /// <summary>Position: a heading, or a short line, between running text.</summary>
    BetweenText = 1ul << 30,

    /// <summary>The markup of the format names a kind.</summary>
    Markup = 1ul << 31,

    /// <summary>Repetition or place: the headline, and behind a mark the names of sections and site; or nothing but these above the headline.</summary>
    PageTitle = 1ul << 32,

    /// <summary>Form and place: nothing but a name, above the text and beside a date.</summary>
    NameBesideDate = 1ul << 33,

    /// <summary>Repetition: the block beside it says the same and is a caption.</summary>
    SameAsCaption = 1ul << 34,
}
