namespace TextLint.Analysis.Spacing;

/// <summary>The side on which a quotation mark touches a word or the punctuation of a word.</summary>
internal enum LooseSide
{
    /// <summary>Spaces on both sides.</summary>
    None,

    /// <summary>The text before it.</summary>
    Before,

    /// <summary>The text behind it.</summary>
    After,

    /// <summary>Both, such as an apostrophe.</summary>
    Both,
}
