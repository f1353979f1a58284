namespace TextLint.Analysis.Splitting;

/// <summary>What parts the halves of a word.</summary>
internal enum WordBreak
{
    /// <summary>A space alone.</summary>
    Space,

    /// <summary>A hyphen inside, as where a line ended once.</summary>
    Hyphen,

    /// <summary>A hyphen, and a space or the end of a line.</summary>
    HyphenAndSpace,

    /// <summary>A soft hyphen, which does not show, and a space.</summary>
    SoftHyphenAndSpace,
}
