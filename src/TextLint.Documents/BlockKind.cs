namespace TextLint.Documents;

/// <summary>What a block is in the anatomy of an article.</summary>
public enum BlockKind
{
    Paragraph,
    Headline,
    Kicker,
    Subheadline,
    Lead,
    Dateline,
    Byline,
    Caption,
    Credit,
    Crosshead,
    ListItem,
    BlockQuote,
    TableCell,
    Metadata,
    Boilerplate,
    Fragment,
}
