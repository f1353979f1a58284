namespace TextLint.Documents;

/// <summary>What decided on the kind of a block. The stronger evidence comes first: what an earlier one has decided, a later one leaves alone.</summary>
public enum BlockEvidence
{
    /// <summary>The markup of the format.</summary>
    Markup,

    /// <summary>Its whole line is a label of a site, wherever it stands.</summary>
    Label,

    /// <summary>Its own words and signs: the cue of a credit or caption, a place with a dash, figures, no letter at all.</summary>
    Cue,

    /// <summary>The credit of a picture stands behind it.</summary>
    CreditBehind,

    /// <summary>The mark of a list, as on a neighbouring line.</summary>
    ListMark,

    /// <summary>It may be residue, and its place or its neighbours speak for it too.</summary>
    ResidueBeside,

    /// <summary>The cue of a byline, or a name below one.</summary>
    Byline,

    /// <summary>It is the line above the text, a heading, or a line that the article repeats.</summary>
    AboveText,

    /// <summary>It stands between the headline and the text.</summary>
    BelowHeadline,

    /// <summary>It is the first running text below the headline.</summary>
    FirstText,

    /// <summary>It is a heading, or a short line between running text.</summary>
    BetweenText,

    /// <summary>Nothing speaks for another kind.</summary>
    None,
}
