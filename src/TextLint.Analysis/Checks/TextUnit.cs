namespace TextLint.Analysis.Checks;

/// <summary>The stretch of an article that a check counts in.</summary>
public enum TextUnit
{
    /// <summary>Each sentence.</summary>
    Sentence,

    /// <summary>Each headline, paragraph, caption …</summary>
    Block,

    /// <summary>The whole article.</summary>
    Article,
}
