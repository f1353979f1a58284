namespace TextLint.Documents;

/// <summary>What was seen of a line by itself that speaks for or against residue of a site. What each weighs stands in <see cref="Parsing.Residue.ResidueWeights"/>.</summary>
[Flags]
public enum ResidueEvidence : ulong
{
    None = 0,

    /// <summary>Word list: the whole line is a label.</summary>
    Label = 1ul << 0,

    /// <summary>Word list: the whole line is a label below which other articles are listed.</summary>
    ListLabel = 1ul << 1,

    /// <summary>Word list: the whole line is a label that may be a headline too.</summary>
    LabelOrHeadline = 1ul << 2,

    /// <summary>Word list: a label opens the line, and a title follows.</summary>
    Lead = 1ul << 3,

    /// <summary>Word list: the same, and it may be a headline too.</summary>
    LeadOrHeadline = 1ul << 4,

    /// <summary>Word list: the words with which a site begins to speak open it.</summary>
    Opening = 1ul << 5,

    /// <summary>Word list: the words with which a site sends the reader elsewhere end it.</summary>
    Tail = 1ul << 6,

    /// <summary>Punctuation and words: in front of a colon stand several words of an interface and no other.</summary>
    LabelledByKeyword = 1ul << 7,

    /// <summary>Punctuation and words: in front of a colon stands a word that an interface may use.</summary>
    Labelled = 1ul << 8,

    /// <summary>Word list: a name, and what an author does.</summary>
    Author = 1ul << 9,

    /// <summary>Typography: words in small letters and a number tied to the last, as programs name things.</summary>
    Identifier = 1ul << 10,

    /// <summary>Typography: one word written as programs write names, with capitals or strokes inside.</summary>
    CodeName = 1ul << 11,

    /// <summary>Typography: the number under which an agency files a report.</summary>
    FileKey = 1ul << 12,

    /// <summary>Punctuation: the place of a page in its site.</summary>
    Path = 1ul << 13,

    /// <summary>Punctuation: strokes or dots part the entries of a menu.</summary>
    Menu = 1ul << 14,

    /// <summary>Punctuation: a stroke parts a line in two, as in the titles of pages.</summary>
    Stroke = 1ul << 15,

    /// <summary>Typography: an address of the web and nothing else.</summary>
    WebAddress = 1ul << 16,

    /// <summary>Typography: initials, as editors sign.</summary>
    Initials = 1ul << 17,

    /// <summary>Word list: nothing but a date or time.</summary>
    Date = 1ul << 18,

    /// <summary>Word list: a word says what happened on that date.</summary>
    DateLabel = 1ul << 19,

    /// <summary>A date with a word or two.</summary>
    Dated = 1ul << 20,

    /// <summary>Length: more than one word.</summary>
    Several = 1ul << 21,

    /// <summary>Words: one belongs to an interface.</summary>
    Keyword = 1ul << 22,

    /// <summary>Words: two or more belong to an interface.</summary>
    Keywords = 1ul << 23,

    /// <summary>Words: an interface uses one, others use it too.</summary>
    Usual = 1ul << 24,

    /// <summary>Words: two or more of that kind.</summary>
    TwoUsual = 1ul << 25,

    /// <summary>Words: three or more of that kind, and few or none that are strange to an interface.</summary>
    ThreeUsual = 1ul << 26,

    /// <summary>Words: the reader or the site is spoken of.</summary>
    Addressed = 1ul << 27,

    /// <summary>Words: the same, with four or more words of an interface, one of which belongs to it.</summary>
    Request = 1ul << 28,

    /// <summary>Words: it says what to do, or counts.</summary>
    Command = 1ul << 29,

    /// <summary>Words: no interface would not use any of them.</summary>
    OnlyInterface = 1ul << 30,

    /// <summary>Words: up to a fifth of them are strange to an interface.</summary>
    FewStrange = 1ul << 31,

    /// <summary>Words: more are strange to it.</summary>
    ManyStrange = 1ul << 32,

    /// <summary>Words: the strange ones stand in a row, as a name does.</summary>
    StrangeInRow = 1ul << 33,

    /// <summary>Words: most of them say nothing of an interface.</summary>
    Thin = 1ul << 34,

    /// <summary>Punctuation: it is closed like a sentence, or holds several.</summary>
    Sentence = 1ul << 35,

    /// <summary>Punctuation and words: a sentence that speaks to nobody and names nothing that belongs to an interface.</summary>
    Unaddressed = 1ul << 36,

    /// <summary>Punctuation and words: a sentence with strange words.</summary>
    StrangeSentence = 1ul << 37,

    /// <summary>Words: strange words in several places of a line.</summary>
    Scattered = 1ul << 38,

    /// <summary>Typography: it opens with a quotation mark.</summary>
    Speech = 1ul << 39,

    /// <summary>Length: longer than the lines of an interface, or than its sentences.</summary>
    Long = 1ul << 40,

    /// <summary>Word list: the whole line is a label below which it is said who wrote or sent the text.</summary>
    AboutLabel = 1ul << 41,

    /// <summary>Typography: a telephone number or an address of electronic mail.</summary>
    Contact = 1ul << 42,

    /// <summary>Typography: the name of a picture's or film's file.</summary>
    FileName = 1ul << 43,

    /// <summary>Typography: section, age and title of another article run into each other (<c>News3 days agoFerry sold</c>).</summary>
    AgedTitle = 1ul << 44,

    /// <summary>Typography: writer and handle below a post of a network that was taken into the text.</summary>
    PostSignature = 1ul << 45,
}
