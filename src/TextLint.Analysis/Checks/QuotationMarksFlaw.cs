namespace TextLint.Analysis.Checks;

/// <summary>What can be wrong with the marks of a quotation.</summary>
public enum QuotationMarksFlaw
{
    /// <summary>The closing mark does not belong to the opening one in the language of the article.</summary>
    Mismatched,

    /// <summary>The marks belong together, but the article uses others.</summary>
    Mixed,
}
